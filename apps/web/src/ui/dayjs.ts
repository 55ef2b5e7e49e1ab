import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';

/** Date pickers alone need it, so it is loaded with them. */
dayjs.locale('zh-cn');

export { dayjs };
