import type { OrganizationItem } from './organization-list.query.ts';

/** An organisation with those below it. */
export interface OrganizationBranch extends OrganizationItem {
  readonly children: readonly OrganizationBranch[];
}

/** Puts a tree together; one whose superior is not among them stands at the top. The order is kept. */
export function treeOf(items: readonly OrganizationItem[]): OrganizationBranch[] {
  const branches = new Map(items.map((item) => [item.id, { ...item, children: [] as OrganizationBranch[] }]));
  const roots: OrganizationBranch[] = [];
  for (const branch of branches.values()) {
    const parent = branch.parentId === null ? undefined : branches.get(branch.parentId);
    (parent?.children ?? roots).push(branch);
  }
  return roots;
}
