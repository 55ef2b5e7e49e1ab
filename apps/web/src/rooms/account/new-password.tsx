import { Form, Input } from 'antd';
import { type Problem, queries } from '@/api/index.ts';

const CLASSES = [/[A-Z]/, /[a-z]/, /\d/, /[^A-Za-z\d\s]/];

/** The two fields of a new password, with the rules said beforehand and checked while typing. */
export function NewPasswordFields({ problem }: { problem?: Problem | undefined }) {
  const { data } = queries.useQuery('get', '/api/session/options', {}, { retry: false });
  const rules = data?.passwordRules;
  const check = (password: string): string | undefined => {
    if (!rules || !password) return undefined;
    if (password.length < rules.minLength)
      return `还差${rules.minLength - password.length}个字符，至少要${rules.minLength}个`;
    if (password.length > rules.maxLength) return `最多${rules.maxLength}个字符`;
    if (CLASSES.filter((one) => one.test(password)).length < rules.classes) {
      return `大写字母、小写字母、数字、符号中至少要有${rules.classes}类`;
    }
    return undefined;
  };
  const refusal = problem?.of('next') ?? problem?.of('password');
  return (
    <>
      <Form.Item
        label="新口令"
        name="next"
        extra={
          rules &&
          `至少${rules.minLength}个字符，大写字母、小写字母、数字、符号中至少${rules.classes}类，不能与最近${rules.remembered}次用过的相同。`
        }
        {...(refusal === undefined ? {} : { help: refusal, validateStatus: 'error' as const })}
        rules={[
          { required: true, message: '请填写新口令' },
          {
            validator: (_, value: string) => {
              const fault = check(value);
              return fault ? Promise.reject(new Error(fault)) : Promise.resolve();
            },
          },
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
      <Form.Item
        label="再填一次新口令"
        name="again"
        dependencies={['next']}
        rules={[
          { required: true, message: '请再填一次新口令' },
          ({ getFieldValue }) => ({
            validator: (_, value: string) =>
              !value || value === getFieldValue('next')
                ? Promise.resolve()
                : Promise.reject(new Error('两次填写的不一样')),
          }),
        ]}
      >
        <Input.Password autoComplete="new-password" />
      </Form.Item>
    </>
  );
}
