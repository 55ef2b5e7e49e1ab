import { Injectable } from '@nestjs/common';
import {
  assertMayManageTemplates,
  checkTemplate,
  DEFAULT_TEMPLATES,
  type DocumentTemplate,
  PAPER_KIND_NAMES,
  PAPER_KINDS,
  type PaperKind,
  PLACEHOLDERS,
  type Placeholders,
  type TemplateFault,
  templateFaults,
} from '#domain/official-document';
import { DomainError } from '#domain/shared';
import { LedgerService } from '#features/ledger';
import { type Actor, personOf, reachOf } from '#platform/actor';
import { Clock } from '#platform/clock';
import { idAfter, type Page, pageOf, writeCursor } from '#platform/paging';
import { type Tx, UnitOfWork } from '#persistence';
import { TemplateRepository, type TemplateView } from './template.repository.ts';

/** What leaves the office in a kind of document, and in whose words now. */
export interface KindOfPaper {
  readonly kind: PaperKind;
  readonly name: string;
  readonly placeholders: Placeholders;
  /** Null: in the words of the product. */
  readonly current: TemplateView | null;
  /** The words in force. */
  readonly template: DocumentTemplate;
  /** The words of the product, to begin from. */
  readonly standard: DocumentTemplate;
}

export interface OfficeTemplates {
  readonly officeId: number;
  readonly officeName: string;
  readonly kinds: readonly KindOfPaper[];
}

export interface TemplateListQuery {
  readonly officeId: number;
  readonly kind: PaperKind;
  readonly cursor?: string | undefined;
  readonly limit: number;
}

export interface TemplatePublication {
  readonly officeId: number;
  readonly kind: PaperKind;
  readonly template: DocumentTemplate;
  /** The newest version that the person saw; 0: the words of the product. */
  readonly basedOnVersion: number;
  readonly note: string;
}

const ORDER = 'document-templates';

/** 文书模板 as versions of each office: read, checked, published. A published version never changes. */
@Injectable()
export class TemplateDesk {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly clock: Clock,
    private readonly templates: TemplateRepository,
    private readonly ledger: LedgerService,
  ) {}

  /** @throws DomainError `OFFICE_NOT_FOUND` */
  kinds(actor: Actor, officeId: number): Promise<OfficeTemplates> {
    return this.uow.run(async (tx) => {
      const officeName = await this.officeOf(tx, actor, officeId, 'read');
      const own = new Map((await this.templates.current(tx, officeId)).map((view) => [view.kind, view]));
      const kinds = PAPER_KIND_NAMES.map((kind) => {
        const current = own.get(kind) ?? null;
        const standard = DEFAULT_TEMPLATES[kind];
        return {
          ...{ kind, name: PAPER_KINDS[kind], placeholders: PLACEHOLDERS[kind], current, standard },
          template: current?.template ?? standard,
        };
      });
      return { officeId, officeName, kinds };
    });
  }

  /** @throws DomainError `OFFICE_NOT_FOUND`, `CURSOR_INVALID` */
  list(actor: Actor, { officeId, kind, cursor, limit }: TemplateListQuery): Promise<Page<TemplateView>> {
    const below = idAfter(ORDER, cursor);
    return this.uow.run(async (tx) => {
      await this.officeOf(tx, actor, officeId, 'read');
      const rows = await this.templates.list(tx, { officeId, kind, below, limit: limit + 1 });
      return pageOf(rows, limit, ({ version }) => writeCursor(ORDER, [version]));
    });
  }

  /** @throws DomainError `DOCUMENT_TEMPLATE_NOT_FOUND` */
  show(actor: Actor, templateId: number): Promise<TemplateView> {
    return this.uow.run(async (tx) => {
      const found = await this.templates.find(tx, templateId);
      if (!found) throw notFound(templateId);
      assertMayManageTemplates(reachOf(actor), found, 'read', notFound(templateId));
      return found;
    });
  }

  /** Every fault of a draft; none: it may be published. Writes nothing. */
  faults(kind: PaperKind, template: DocumentTemplate): readonly TemplateFault[] {
    return templateFaults(template, PLACEHOLDERS[kind]);
  }

  /** @throws DomainError `OFFICE_NOT_FOUND` unless the actor works with the templates of this office */
  async assertMayRead(actor: Actor, officeId: number): Promise<void> {
    await this.uow.run((tx) => this.officeOf(tx, actor, officeId, 'read'));
  }

  /**
   * Publishes the office's next version: what is issued from now on is written in it, what was issued stays.
   * @throws DomainError `OFFICE_NOT_FOUND`, `POWER_REFUSED`, `TEMPLATE_INVALID`, `TEMPLATE_NOTE_MISSING`,
   * `VERSION_CONFLICT`
   */
  publish(
    actor: Actor,
    { officeId, kind, basedOnVersion, ...said }: TemplatePublication,
  ): Promise<TemplateView> {
    const template = wordsOf(said.template);
    const note = said.note.trim();
    return this.uow.run(async (tx) => {
      await this.officeOf(tx, actor, officeId, 'publish');
      checkTemplate(template, PLACEHOLDERS[kind]);
      if (note === '')
        throw new DomainError('TEMPLATE_NOTE_MISSING', '请写明改了什么、为什么改，再发布文书模板。');
      const newest = await this.templates.lockNewest(tx, officeId, kind);
      if (newest !== basedOnVersion) {
        throw new DomainError('VERSION_CONFLICT', '该文书模板已有新的版本，请在新版本的基础上修改。', {
          ...{ officeId, kind, version: newest },
        });
      }
      const now = this.clock.now();
      const row = { officeId, kind, version: newest + 1, template, note, publishedById: personOf(actor) };
      const id = await this.templates.insert(tx, now, row);
      await this.ledger.append(tx, now, actor, [
        {
          ...{ action: 'document_template.published', subject: `document_template:${id}` },
          ...{ after: { officeId, kind, version: row.version, template }, context: { note } },
        },
      ]);
      const view = await this.templates.find(tx, id);
      if (!view) throw notFound(id);
      return view;
    });
  }

  private async officeOf(tx: Tx, actor: Actor, officeId: number, act: 'read' | 'publish'): Promise<string> {
    assertMayManageTemplates(reachOf(actor), { officeId }, act);
    const name = await this.templates.officeName(tx, officeId);
    if (name !== undefined) return name;
    throw new DomainError('OFFICE_NOT_FOUND', '督办机构不存在，请重新选择。', { officeId });
  }
}

/** Nothing but the words: no level where none is said. */
const wordsOf = ({ title, lines }: DocumentTemplate): DocumentTemplate => ({
  title,
  lines: lines.map(({ text, level }) => ({ text, ...(level === undefined ? {} : { level }) })),
});

const notFound = (templateId: number) =>
  new DomainError('DOCUMENT_TEMPLATE_NOT_FOUND', '文书模板不存在，请刷新后重试。', { templateId });
