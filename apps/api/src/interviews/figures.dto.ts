import { INTERVIEW_FIGURE_DEFINITIONS, type InterviewFigures } from '#domain/interview';
import { IntField, ListField, TextField } from '../http/fields.ts';

const Count = (name: keyof InterviewFigures) =>
  IntField({ min: 0, max: 1e9, description: INTERVIEW_FIGURE_DEFINITIONS[name] });

export class InterviewFigureDefinitionAnswer {
  @TextField({ max: 50, example: 'held' }) readonly figure!: string;
  @TextField({ max: 500, description: '口径' }) readonly definition!: string;
}

export class InterviewFiguresAnswer {
  @IntField({ min: 2000, max: 2100, description: '年度' }) readonly year!: number;
  @Count('held') readonly held!: number;
  @Count('joint') readonly joint!: number;
  @Count('units') readonly units!: number;
  @Count('interviews') readonly interviews!: number;
  @Count('missed') readonly missed!: number;
  @Count('promises') readonly promises!: number;
  @Count('promisesKept') readonly promisesKept!: number;
  @Count('promisesBroken') readonly promisesBroken!: number;
  @ListField(() => InterviewFigureDefinitionAnswer, { description: '各项数字的口径' })
  readonly definitions!: readonly InterviewFigureDefinitionAnswer[];
}
