/** Links that look like tabs: each is an address of its own. */
export interface TabView {
  href: string;
  label: string;
  current: boolean;
  /** As said where counting ended early: `1,000+`. */
  count?: number | string;
}

export function Tabs({ label, tabs, target }: { label: string; tabs: readonly TabView[]; target?: string }) {
  return (
    <nav class="tabs" aria-label={label}>
      {tabs.map((tab) => (
        <a
          href={tab.href}
          {...(tab.current ? { 'aria-current': 'page' as const } : {})}
          {...(target ? { 'hx-get': tab.href, 'hx-target': target, 'hx-swap': 'outerHTML' } : {})}
        >
          {tab.label}
          {tab.count !== undefined && tab.count !== 0 && <span class="count">{tab.count}</span>}
        </a>
      ))}
    </nav>
  );
}
