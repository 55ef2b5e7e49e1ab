import { DomainError } from '#domain/shared';

/** What can keep the embedded database from starting; each has its own remedy. */
export type EmbeddedFailure =
  | 'EMBEDDED_PG_UNSUPPORTED_PLATFORM'
  | 'EMBEDDED_PG_NOT_INSTALLED'
  | 'EMBEDDED_PG_LIBRARY_MISSING'
  | 'EMBEDDED_PG_FOLDER_BROKEN'
  | 'EMBEDDED_PG_FOLDER_VERSION'
  | 'EMBEDDED_PG_FOLDER_OWNER'
  | 'EMBEDDED_PG_FOLDER_UNREACHABLE'
  | 'EMBEDDED_PG_FOLDER_NOT_WRITABLE'
  | 'EMBEDDED_PG_IN_USE'
  | 'EMBEDDED_PG_DISK_FULL'
  | 'EMBEDDED_PG_START_FAILED';

export function failure(
  code: EmbeddedFailure,
  message: string,
  details: Record<string, unknown> = {},
): DomainError {
  return new DomainError(code, message, details);
}

const OWN_DATABASE = '也可以设置 DATABASE_URL 改用已有的 PostgreSQL。';

export function unsupportedPlatform(platform: string, why: string): DomainError {
  return failure(
    'EMBEDDED_PG_UNSUPPORTED_PLATFORM',
    `内置数据库不支持本机（${platform}）：${why}。请设置 DATABASE_URL 改用已有的 PostgreSQL（15 或以上）。`,
    { platform },
  );
}

export const diskFull = (folder: string): DomainError =>
  failure('EMBEDDED_PG_DISK_FULL', `磁盘空间不足，数据库无法写入 ${folder}，请清理磁盘后重新启动。`, {
    folder,
  });

export const inUse = (folder: string, pid?: number): DomainError =>
  failure(
    'EMBEDDED_PG_IN_USE',
    `数据文件夹 ${folder} 正被另一个进程${pid === undefined ? '' : `（进程号 ${pid}）`}使用，请先停止它，或用 SANDAN_DATA_DIR 另选文件夹。`,
    { folder, pid },
  );

export const notWritable = (folder: string, why: string): DomainError =>
  failure(
    'EMBEDDED_PG_FOLDER_NOT_WRITABLE',
    `数据文件夹 ${folder} 无法写入（${why}），请改正权限，或用 SANDAN_DATA_DIR 另选文件夹。`,
    { folder },
  );

export const wrongOwner = (folder: string): DomainError =>
  failure(
    'EMBEDDED_PG_FOLDER_OWNER',
    `数据文件夹 ${folder} 本用户无权使用（它属于另一个系统用户），请用原来的用户启动，或用 SANDAN_DATA_DIR 另选文件夹。`,
    { folder },
  );

export const folderBroken = (folder: string, why: string): DomainError =>
  failure(
    'EMBEDDED_PG_FOLDER_BROKEN',
    `数据文件夹 ${folder} 已损坏（${why}），请用备份恢复它；确认数据不要了，再移走它重新启动。`,
    { folder },
  );

/** Reads the file-system errors that every step here may meet; anything else comes back as it is. */
export function fromSystemError(error: unknown, folder: string): unknown {
  const { code, syscall } = error as NodeJS.ErrnoException;
  if (code === 'ENOSPC' || code === 'EDQUOT') return diskFull(folder);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return notWritable(folder, code);
  if (code === 'ENOTDIR' || code === 'EEXIST') return notWritable(folder, '路径上有同名文件');
  if (code === 'ENOENT' && syscall === 'mkdir') return notWritable(folder, '这里不能建文件夹');
  return error;
}

/** Turns what PostgreSQL wrote on its way out into one line that says what to do. */
export function fromServerOutput(output: string, folder: string, logFile?: string): DomainError {
  const library = /error while loading shared libraries: ([^:\s]+)/.exec(output)?.[1];
  if (library !== undefined) {
    return failure(
      'EMBEDDED_PG_LIBRARY_MISSING',
      `内置数据库缺少共享库 ${library}，请运行 npm rebuild 重新建立库文件链接；系统库请用包管理器安装。${OWN_DATABASE}`,
      { library },
    );
  }
  const glibc = /version `(GLIBC_[\d.]+)' not found/.exec(output)?.[1];
  if (glibc !== undefined)
    return unsupportedPlatform(`${process.platform}-${process.arch}`, `系统缺少 ${glibc}`);
  if (/No space left on device|Disk quota exceeded/.test(output)) return diskFull(folder);
  if (/lock file ".*" already exists/.test(output)) return inUse(folder);
  const fatal = /(?:PANIC|FATAL|initdb: error):\s+(.*)/.exec(output)?.[1] ?? lastLine(output);
  const seeLog = logFile === undefined ? '' : `，详见 ${logFile}`;
  if (/has wrong ownership/.test(output)) return wrongOwner(folder);
  if (
    /checkpoint record|pg_control|could not (open|read) (file|directory)|invalid (page|data)|not a valid data directory|is missing|does not exist|incompatible with server|configuration file .* contains errors/.test(
      output,
    )
  ) {
    return folderBroken(folder, `${fatal}${seeLog}`);
  }
  return failure('EMBEDDED_PG_START_FAILED', `内置数据库没能启动：${fatal}${seeLog}。${OWN_DATABASE}`, {
    folder,
    logFile,
  });
}

const lastLine = (text: string): string => text.trim().split('\n').at(-1) ?? '';
