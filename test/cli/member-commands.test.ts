import { expect, test } from 'vitest';
import type { Staff } from '../../src/accounts/staff.js';
import {
  inviteMemberCommand,
  type MemberDeps,
  resetSecondFactorCommand,
  signInLinkCommand,
} from '../../src/cli/member-commands.js';

const owner = { memberId: 'm1', organizationId: 'o1', role: 'owner' } as Staff;

function deps(written: string[]): MemberDeps {
  return {
    owner,
    stdout: { write: (text) => written.push(text) },
    accounts: {
      inviteMember: async () => ({ memberId: 'm2', by: { kind: 'link', url: 'https://d.example/link' } }),
      createSignInLink: async ({ email }) => `https://d.example/${email}`,
      listMembers: async () => [
        {
          id: 'm1',
          name: 'Ana',
          email: 'ana@shop.example',
          role: 'owner',
          invited: false,
          secondFactor: false,
          createdAt: new Date(),
        },
      ],
    },
  };
}

test('an invitation prints one line of JSON with the link to hand over', async () => {
  const written: string[] = [];
  await inviteMemberCommand({ email: 'tess@shop.example', role: 'technician' }, deps(written));
  expect(written).toEqual(['{"memberId":"m2","signInUrl":"https://d.example/link"}\n']);
});

test('a role that does not exist is refused with those that do, and nothing is printed', async () => {
  const written: string[] = [];
  const asked = inviteMemberCommand({ email: 'tess@shop.example', role: 'boss' }, deps(written));
  await expect(asked).rejects.toThrow(/--role: .*dispatcher/);
  expect(written).toEqual([]);
});

test('a reset prints what is gone, and says what to do next apart from it; a refusal prints nothing', async () => {
  const [out, err]: string[][] = [[], []];
  const streams = {
    stdout: { write: (text: string) => out?.push(text) },
    stderr: { write: (text: string) => err?.push(text) },
  };
  const gone = { email: 'ana@shop.example', secondFactor: true, passkeys: 2, sessions: 1 };
  await resetSecondFactorCommand(
    { email: 'ana@shop.example' },
    { accounts: { resetByOperator: async () => gone }, ...streams },
  );
  expect(out).toEqual([`${JSON.stringify(gone)}\n`]);
  expect(err?.join('')).toContain('docket sign-in-link --email ana@shop.example');
  const resetByOperator = async () => {
    throw new Error('No active member');
  };
  await expect(
    resetSecondFactorCommand({ email: 'x@y.example' }, { accounts: { resetByOperator }, ...streams }),
  ).rejects.toThrow();
  expect(out).toHaveLength(1);
});

test('a sign-in link is made for members only, however their address is written', async () => {
  const written: string[] = [];
  await signInLinkCommand({ email: ' Ana@Shop.example ' }, deps(written));
  expect(written).toEqual(['{"signInUrl":"https://d.example/ana@shop.example"}\n']);
  await expect(signInLinkCommand({ email: 'x@y.example' }, deps([]))).rejects.toThrow(/No member/);
});
