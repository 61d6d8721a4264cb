/** What can be known about a job from what its customer says. */
export const FACT_FIELDS = [
  'name',
  'device',
  'brand',
  'model',
  'serial',
  'fault',
  'address',
  'preferredTime',
  'phone',
  'email',
  'urgency',
  'hasPasscode',
] as const;
export type FactField = (typeof FACT_FIELDS)[number];

/** One thing understood: where it came from and how sure we are of it (0 to 1). An empty value retracts. */
export type Fact = {
  field: FactField;
  value: string;
  sureness: number;
  source: 'rule' | 'model' | 'profile' | 'staff';
  messageIndex: number;
};
export type Facts = Partial<Record<FactField, Fact>>;

/** What a text is for. */
export type Intent =
  | 'details'
  | 'withdraw'
  | 'complaint'
  | 'update-existing'
  | 'thanks'
  | 'greeting'
  | 'question-price'
  | 'question-other'
  | 'emergency'
  | 'angry'
  | 'new-subject'
  | 'unclear';

export const LANGUAGES = ['en', 'es', 'fr', 'de', 'pt'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The longest value a fact may have, in characters. */
export const LONGEST_VALUE = 160;
