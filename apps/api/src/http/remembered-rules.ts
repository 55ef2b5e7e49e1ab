import { getMetadataStorage } from 'class-validator';

type Storage = ReturnType<typeof getMetadataStorage>;
type RulesOf = Storage['getTargetValidationMetadatas'];

const rules = new Map<Parameters<RulesOf>[0], ReturnType<RulesOf>>();
let remembering = false;

/**
 * class-validator looks through the rules of every class of the program for the few of one class, at every check. What
 * a class says does not change: it is looked up once. Rules with groups, of which there are none here, are not kept.
 */
export function rememberRules(): void {
  if (remembering) return;
  remembering = true;
  const storage = getMetadataStorage();
  const lookUp = storage.getTargetValidationMetadatas.bind(storage);
  storage.getTargetValidationMetadatas = (target, schema, always, strictGroups, groups) => {
    if (schema || groups) return lookUp(target, schema, always, strictGroups, groups);
    const known = rules.get(target) ?? lookUp(target, schema, always, strictGroups, groups);
    rules.set(target, known);
    return known;
  };
}
