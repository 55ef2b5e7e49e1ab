import { App, Typography } from 'antd';
import { useCallback } from 'react';
import classes from './webhooks.module.css';

/** Shows a signing secret the one time that it is told. */
export function useSecret(): (secret: string) => void {
  const { modal } = App.useApp();
  return useCallback(
    (secret: string) =>
      void modal.info({
        title: '签名密钥，只显示这一次',
        width: 560,
        okText: '已经存好',
        // One key too many must not lose what is told but once.
        keyboard: false,
        content: (
          <>
            <p>请现在复制，交给接收系统的维护人员保存；关闭后不能再看，遗失的只能换发。</p>
            <Typography.Text
              code
              copyable={{ text: secret, tooltips: ['复制', '已复制'] }}
              className={classes.secret ?? ''}
            >
              {secret}
            </Typography.Text>
            <p className={classes.note}>接收方用它核对每条消息的签名，确认确由本系统发出、途中没有改动。</p>
          </>
        ),
      }),
    [modal],
  );
}
