/** Written by `npm run api-types` from the API's document, sha256 50c19e707a0afa06a9c82c772a5ab0636295e946bd1cd28eaee64e57fe8ef196. */
export interface paths {
    "/api/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出账号 */
        get: operations["accountsList"];
        put?: never;
        /** 为人员开通账号 */
        post: operations["accountsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一个账号 */
        get: operations["accountsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用账号：立即退出，不能再登录 */
        post: operations["accountsDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/enable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新启用账号 */
        post: operations["accountsEnable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/invite": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新发送邀请邮件 */
        post: operations["accountsInvite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/reset-second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消双因素登录（手机遗失时） */
        post: operations["accountsResetSecondFactor"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束该账号的全部登录 */
        delete: operations["accountsEndSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/sso-binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 解除统一身份的绑定，下次按登录名重新绑定 */
        delete: operations["accountsUnbind"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出一个账号的访问令牌 */
        get: operations["accountTokensList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销一个账号的访问令牌 */
        delete: operations["accountTokensRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/accounts/{accountId}/unlock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 解除输错口令的锁定 */
        post: operations["accountsUnlock"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条记录的附件 */
        get: operations["attachmentsList"];
        put?: never;
        /** 上传附件，或上传新版本 */
        post: operations["attachmentsUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{attachmentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个附件 */
        get: operations["attachmentsShow"];
        put?: never;
        post?: never;
        /** 移除附件（保留记录和理由） */
        delete: operations["attachmentsRemove"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/attachments/{attachmentId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载附件 */
        get: operations["attachmentContentContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/burden": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 减负台账：各单位逐月被要求的次数和重复的次数 */
        get: operations["burdenOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/burden/duplicates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 对一个单位重复的要求，最新的在前 */
        get: operations["burdenDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/burden/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位被要求的事项，最新的在前 */
        get: operations["burdenRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出自己的日历订阅 */
        get: operations["calendarFeedsList"];
        put?: never;
        /** 新建日历订阅：任务、回复和整改期限，约谈和督察安排 */
        post: operations["calendarFeedsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendar-feeds/{feedId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销自己的一个日历订阅 */
        delete: operations["calendarFeedsRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/calendars/{feedToken}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 日历订阅的内容（iCalendar），凭地址中的密钥读取 */
        get: operations["calendarsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{caseId}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办件的缘由：此刻为什么办理或不办理，以及已有文书的缘由 */
        get: operations["whyCaseWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circulars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 印发至本单位的通报，最新的在前 */
        get: operations["circularsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/circulars/{circularId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份通报 */
        get: operations["circularsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{contributionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份配合进展 */
        get: operations["contributionsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{contributionId}/dispute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 配合单位对退回提出异议 */
        post: operations["contributionsDispute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/contributions/{contributionId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 牵头单位采纳或退回配合进展 */
        post: operations["contributionsReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本机构及以下的邮件，最新的在前 */
        get: operations["deliveriesList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/{mailId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一封邮件的投递情况 */
        get: operations["deliveriesShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/cancelling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消还没有发出的邮件 */
        post: operations["deliveriesCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各状态的邮件数，和查看退信的邮箱的情况 */
        get: operations["deliveriesCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/resending": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重发失败、退回或存疑的邮件 */
        post: operations["deliveriesResend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/deliveries/verdict": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核实存疑的邮件：收到的按已发送计，没有收到的按失败计 */
        post: operations["deliveriesVerdict"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 示例账号和示例时钟；正式环境没有 */
        get: operations["demoShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/demo/clock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 示例时钟走到哪里 */
        get: operations["demoTime"];
        put?: never;
        /** 把示例时钟向前拨，途中该办的事照常办理；进度见 GET */
        post: operations["demoMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disagreements/{disagreementId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项分歧 */
        get: operations["disagreementsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disagreements/{disagreementId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 裁定分歧 */
        post: operations["disagreementsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/disagreements/awaiting-decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待裁定的分歧，最早的在前 */
        get: operations["disagreementsAwaitingDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度述法安排，最新的在前；单位看到本单位参加的 */
        get: operations["dutyCyclesList"];
        put?: never;
        /** 安排年度述法，一个督办机构一年一次 */
        post: operations["dutyCyclesCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度述法的安排和模板 */
        get: operations["dutyCyclesShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结，问题应当全部销号 */
        post: operations["dutyCyclesClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/deliberation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审议：问题列入整改台账，向各单位反馈 */
        post: operations["dutyCyclesDeliberate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始评议，通知评议人；评议人在本人任职的单位回避 */
        post: operations["dutyCyclesEvaluate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改本年度的模板，启动前 */
        post: operations["dutyCyclesEditForm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/opening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动述法，通知各单位 */
        post: operations["dutyCyclesOpen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确定述法单位、现场述法的、评议人和期限；启动后单位只增不减，评议后只增评议人 */
        post: operations["dutyCyclesPlan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/summary": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 述法汇总，附口径；督办机构查看 */
        get: operations["dutyCyclesSummary"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-cycles/{cycleId}/summary-workbook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载述法汇总表 */
        get: operations["dutyCyclesWorkbook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-evaluations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人要评议的述法报告，最新的在前 */
        get: operations["dutyEvaluationsBallots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 述法报告，最新的在前 */
        get: operations["dutyReportsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份述法报告的全部情况：四张清单、数据、评议和反馈 */
        get: operations["dutyReportsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/appraisal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 拟定评议意见、综合评价和需要整改的问题 */
        post: operations["dutyEvaluationsAppraise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 保存填写的内容，不报送 */
        post: operations["dutyReportsSave"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/evaluation-end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前结束评议，写明原因 */
        post: operations["dutyEvaluationsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 反馈意见，审议后才有 */
        get: operations["dutyReportsFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/hearing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记现场述法的日期和点评情况 */
        post: operations["dutyReportsHear"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/missing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记为未述法，写明原因；评议阶段办理 */
        post: operations["dutyReportsMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核：通过，或者退回并写明还差什么 */
        post: operations["dutyReportsReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 述法过程，最早的在前 */
        get: operations["dutyReportsStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送，由单位主要负责人办理 */
        post: operations["dutyReportsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/duty-reports/{dutyReportId}/vote": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评议：逐项打分、测评，提交后不能更改 */
        post: operations["dutyEvaluationsVote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 邮件投递清单导出为 Excel，筛选与清单相同 */
        get: operations["exportsDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办文书清单导出为 Excel，筛选与清单相同 */
        get: operations["exportsNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度的考核排名导出为 Excel，附规则和分母 */
        get: operations["exportsRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改台账导出为 Excel，筛选与台账相同 */
        get: operations["exportsRectification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/exports/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务清单导出为 Excel，筛选和排序与清单相同 */
        get: operations["exportsTasks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 延期申请，最新的在前 */
        get: operations["taskListListExtensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/extensions/{extensionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审批延期：可准予较早的期限；不同意须写明理由 */
        post: operations["assignmentExtensionsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各年度的放假安排，以及自哪一天起是暂计 */
        get: operations["holidaysYears"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导入和调整，新的在前 */
        get: operations["holidaysChanges"];
        put?: never;
        /** 导入一年的放假安排，或者年中调整，待批准后生效 */
        post: operations["holidaysPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/changes/{changeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份安排及其办理情况 */
        get: operations["holidaysShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/changes/{changeId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准：安排生效，期限移动，有关联络员收到通知 */
        post: operations["holidaysApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/changes/{changeId}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 批准后哪些期限会移动，从哪天到哪天；已发出的文书不变；不写入任何记录 */
        get: operations["holidaysPreview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/changes/{changeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 不予批准 */
        post: operations["holidaysRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/changes/{changeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回尚未批准的安排 */
        post: operations["holidaysWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/holidays/validation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查一年的放假安排，逐项列出错误，不保存 */
        post: operations["holidaysCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 本人的消息，最新的在前 */
        get: operations["inboxList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/{messageId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条消息 */
        get: operations["inboxShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 新消息和未读数的实时推送（server-sent events）：message 为一条新消息，unread 为未读数；断线后带 Last-Event-ID 补发；仅限登录会话 */
        get: operations["inboxEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/preferences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各主题的接收方式、可选的方式和不能选的理由 */
        get: operations["inboxWishes"];
        /** 设置接收方式 */
        put: operations["inboxChoose"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/reading": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 标为已读或者未读，答复未读数 */
        post: operations["inboxRead"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/reading-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 全部标为已读，可以只限一个主题，答复未读数 */
        post: operations["inboxReadAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inbox/unread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 未读消息数，合计和按主题 */
        get: operations["inboxUnread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度督察计划和办理情况，最新的在前 */
        get: operations["inspectionsList"];
        put?: never;
        /** 拟订督察计划：依据、主题、单位、时间和督察组 */
        post: operations["inspectionsDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督察的全部情况，问题和文书另行查阅 */
        get: operations["inspectionsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改拟订中的督察计划 */
        patch: operations["inspectionsEdit"];
        trace?: never;
    };
    "/api/inspections/{inspectionId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批准列入年度督察计划；有重复督察提示的须写明理由 */
        post: operations["inspectionStepsApprove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/assessments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填写总体情况和对各单位的督察评价 */
        post: operations["inspectionFindingsAssess"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消督察，写明理由 */
        post: operations["inspectionStepsCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 问题全部销号、复核全部决定后办结 */
        post: operations["inspectionStepsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督察文书送签 */
        post: operations["inspectionStepsConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 已签发的督察文书；被督察单位只看到本单位的部分 */
        get: operations["inspectionAnswersDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/document-return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回督察文书，写明理由 */
        post: operations["inspectionStepsReturnDocument"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/document/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督察结论的 PDF 或 Word；被督察单位只得到本单位的部分，未签发的印有“草稿” */
        get: operations["caseDocumentsInspection"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督察发现的问题，按文书中的先后；被督察单位只看到本单位的 */
        get: operations["inspectionFindingsList"];
        put?: never;
        /** 登记问题，一次一个或多个 */
        post: operations["inspectionFindingsAdd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/findings/{findingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改问题 */
        patch: operations["inspectionFindingsEdit"];
        trace?: never;
    };
    "/api/inspections/{inspectionId}/findings/{findingId}/removal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 删除登记有误的问题 */
        post: operations["inspectionFindingsRemove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领导批示 */
        post: operations["inspectionStepsInstruct"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收督察文书 */
        post: operations["inspectionAnswersReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/recusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记回避，可以同时指定接替的人员 */
        post: operations["inspectionStepsRecuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 对本单位的督察结论申请复核，送达后30日内，只能一次 */
        post: operations["inspectionAnswersAskForReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回督察计划，写明理由 */
        post: operations["inspectionStepsSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发督察文书：编文号、送达各单位、问题列入整改台账 */
        post: operations["inspectionStepsSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 启动督察，告知被督察单位 */
        post: operations["inspectionStepsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督察过程，最早的在前；只供督察机构查阅 */
        get: operations["inspectionsStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/{inspectionId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督察计划报批 */
        post: operations["inspectionStepsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告的数字：督察、单位、问题、销号、整改率，附口径 */
        get: operations["inspectionsOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 复核申请，最早的在前 */
        get: operations["inspectionAnswersReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/inspections/reviews/{reviewId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 由未参与督察的人员作出复核决定 */
        post: operations["inspectionAnswersDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可见的批示，最新的在前 */
        get: operations["instructionsList"];
        put?: never;
        /** 领导作出批示，或督办员凭纸质批示登记 */
        post: operations["instructionsGive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{instructionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份批示的内容和办理过程 */
        get: operations["instructionsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{instructionId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 承办批示 */
        post: operations["instructionsAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{instructionId}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报告办理情况 */
        post: operations["instructionsReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{instructionId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回续办，指出还要做什么 */
        post: operations["instructionsGiveBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{instructionId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销批示，写明理由 */
        post: operations["instructionsRevoke"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/instructions/{instructionId}/settlement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 同意办结 */
        post: operations["instructionsSettle"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 约谈，约谈时间晚的在前 */
        get: operations["interviewsList"];
        put?: never;
        /** 安排约谈：依据约谈通知书，或者写明理由；几个单位的为集体约谈 */
        post: operations["interviewsArrange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 约谈的安排、到会、纪要、确认和承诺 */
        get: operations["interviewsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/absence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记单位未到场 */
        post: operations["appointmentMiss"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/attendance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记到会情况 */
        post: operations["appointmentHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取消约谈，写明理由；所依据的约谈通知书重新待安排 */
        post: operations["appointmentCancel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/confirmation-refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位拒绝确认纪要，写明理由，记入纪要 */
        post: operations["recordRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 约谈纪要的 PDF 或 Word；未生效的印有“草稿” */
        get: operations["caseDocumentsInterview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 改期，或者改变地点、主谈人、参加人员；写明理由，原安排留存 */
        post: operations["appointmentMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位对纪要文字提出异议 */
        post: operations["recordObject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/office-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 督办机构确认纪要 */
        post: operations["recordConfirmForOffice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撰写或者修改约谈纪要；修改后双方重新确认 */
        post: operations["recordWrite"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位不同意约谈安排，写明理由 */
        post: operations["appointmentRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/silence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记单位逾期未确认，写明催办情况 */
        post: operations["recordNoteSilence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 约谈过程，先后为序 */
        get: operations["interviewsStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/unit-confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 单位负责人确认纪要 */
        post: operations["recordConfirmForUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/upholding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 维持约谈安排，写明理由 */
        post: operations["appointmentUphold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/{interviewId}/wording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 答复异议：维持纪要文字，写明理由 */
        post: operations["recordKeepWording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/awaiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待安排：已签发、还没有安排约谈的约谈通知书，先发的在前 */
        get: operations["interviewsListAwaiting"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/interviews/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度的约谈情况，供年度报告使用 */
        get: operations["interviewsShowFigures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ladders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 督办规则的各个版本，新的在前 */
        get: operations["laddersList"];
        put?: never;
        /** 发布新版本；在办的督办件仍用立案时的版本 */
        post: operations["laddersPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ladders/{ladderId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的全文 */
        get: operations["laddersShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ladders/trial": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试算：一段时间内按这份规则会发出什么，与实际对照；不写入任何记录 */
        post: operations["laddersTrial"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ladders/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查规则草案，一次列出全部错误，不保存 */
        post: operations["laddersValidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查询台账，最新的在前 */
        get: operations["ledgerList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/{entryId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看一条台账，含变更前后 */
        get: operations["ledgerShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 导出台账；导出本身也记入台账 */
        get: operations["ledgerExport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ledger/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 核验整条台账链是否被改动；记录很多时先答复进度 */
        get: operations["ledgerVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可见的文书，最新的在前 */
        get: operations["noticesList"];
        put?: never;
        /** 人工拟发文书：存为草稿，再送签；可将一个单位的多个问题并入一份文书 */
        post: operations["handNoticesDraft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的内容、期限、回复、送达情况和本人可以办理的事项 */
        get: operations["noticesShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/closing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办结不涉督办件的文书 */
        post: operations["handNoticesClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改草稿 */
        post: operations["handNoticesEdit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书按公文格式排版的 PDF 或 Word；未签发的印有“草稿” */
        get: operations["noticeDocumentDocument"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申辩：送达后30日内，每份文书一次 */
        post: operations["objectionsRaise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收；最迟自此视为送达 */
        post: operations["noticeAnswersReceive"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 记录拒签：有见证人的，自拒签之日起视为送达 */
        post: operations["handNoticesRefuse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/reply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 回复；逾期的记为逾期回复 */
        post: operations["noticeAnswersReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/reply/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核回复：采纳或不采纳单位的理由 */
        post: operations["noticeAnswersDecideReply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 暂不签发，退回修改 */
        post: operations["noticesSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签发：编文号并发出 */
        post: operations["noticesSign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 送签，可同时修改 */
        post: operations["noticesSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 文书的缘由：理由、规则、逐日计数、事实、签发，并在今天重新计算一遍 */
        get: operations["whyNoticeWhy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/notices/{noticeId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤回；已用的文号不再使用 */
        post: operations["noticesWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可见的申辩，复核期限最近的在前 */
        get: operations["objectionsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{objectionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一件申辩和复核决定 */
        get: operations["objectionsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/objections/{objectionId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 复核决定，由未参与该文书办理的人员作出 */
        post: operations["objectionsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出可见的单位 */
        get: operations["organizationsList"];
        put?: never;
        /** 设立单位 */
        post: operations["organizationsFound"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organizationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 单位的历次名称、人员与撤并 */
        get: operations["organizationsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organizationId}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销单位；还有未了结事项时拒绝 */
        post: operations["organizationsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organizationId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 并入另一单位，未了结的任务和整改事项一并移交 */
        post: operations["organizationsMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organizationId}/move": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整隶属关系 */
        post: operations["organizationsMove"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/{organizationId}/rename": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更名；原名称留存 */
        post: operations["organizationsRename"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/organizations/tree": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 可见单位的隶属关系 */
        get: operations["organizationsTree"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 修改口令：其他登录随之结束 */
        post: operations["passwordChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请用邮件重新设置口令 */
        post: operations["passwordRequestReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/password-resets/redeem": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 用邮件中的链接设置口令 */
        post: operations["passwordRedeem"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出可见单位的人员 */
        get: operations["peopleList"];
        put?: never;
        /** 登记人员 */
        post: operations["peopleEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一位人员，含以往任职 */
        get: operations["peopleShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改姓名、邮箱、职务 */
        patch: operations["peopleChange"];
        trace?: never;
    };
    "/api/people/{personId}/appointments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 任职 */
        post: operations["peopleAppoint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/people/{personId}/appointments/{appointmentId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 免职；以往办理的事项不受影响 */
        post: operations["peopleEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-drafts/{draftId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改条目的名称、内容、指标或牵头单位 */
        patch: operations["planDraftsEdit"];
        trace?: never;
    };
    "/api/plan-drafts/{draftId}/split": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 把一条拆成两条 */
        post: operations["planDraftsSplit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出导入的报告，新的在前 */
        get: operations["planImportsList"];
        put?: never;
        /** 粘贴全文导入一份报告 */
        post: operations["planImportsPaste"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 报告正文、条目和它们在正文中的位置 */
        get: operations["planImportsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认：保留的条目成为目标 */
        post: operations["planImportsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/differences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 与同一报告此前导入的版本逐条比较 */
        get: operations["planImportsDifferences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/discard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 放弃 */
        post: operations["planImportsDiscard"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/drop": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 舍去条目及其下级 */
        post: operations["planDraftsDrop"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 合并相邻的条目 */
        post: operations["planDraftsMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复舍去的条目及其下级 */
        post: operations["planDraftsRestore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/{importId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新处理已放弃的导入 */
        post: operations["planImportsResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/plan-imports/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 以文件导入一份报告 */
        post: operations["planImportsUpload"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 通报和移送的建议，最新的在前 */
        get: operations["proposalsList"];
        put?: never;
        /** 提出通报或移送的建议，由领导决定 */
        post: operations["proposalsPropose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项建议的线索、材料、决定和办理情况 */
        get: operations["proposalsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记接收机关反馈的办理结果 */
        post: operations["carryingOutRecordAnswer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 领导批准或不予采纳，写明理由 */
        post: operations["proposalsDecide"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/hand-over": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 办理移送：移送函编文号，附材料清单 */
        post: operations["carryingOutHandOver"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 印发通报：编文号，发给有关单位 */
        post: operations["carryingOutPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记接收机关的回执；领导批准时确定办结的，督办件随之办结 */
        post: operations["carryingOutRecordReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/revision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定前修改线索和材料 */
        post: operations["proposalsRevise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/proposals/{proposalId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 决定前撤回建议 */
        post: operations["proposalsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改台账，最新的在前 */
        get: operations["ledgerOfItemsList"];
        put?: never;
        /** 登记整改事项，一次一项或多项 */
        post: operations["ledgerOfItemsEnter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改事项的全部情况 */
        get: operations["ledgerOfItemsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/closure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 核验通过，予以销号；核验人不能是责任人 */
        post: operations["itemStepsClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/document": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改通知书或者销号通知的 PDF 或 Word */
        get: operations["caseDocumentsItem"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 补充佐证 */
        post: operations["itemStepsAddEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确定措施、责任人和期限 */
        post: operations["itemStepsAgree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/relapse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 认定为先前问题的回潮，或取消认定 */
        post: operations["relapseMarkRelapse"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/relapse-candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 回潮线索：本机构台账中先前已销号、问题相似的事项 */
        get: operations["relapseCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新打开，写明反弹的情况 */
        post: operations["itemStepsReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/sending-back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 退回整改，写明还差什么 */
        post: operations["itemStepsSendBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 开始整改 */
        post: operations["itemStepsStart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 整改过程，最早的在前 */
        get: operations["ledgerOfItemsStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/{itemId}/submission": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报请核验 */
        post: operations["itemStepsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/closures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 批量销号：全部销号，或一项也不办并逐项说明 */
        post: operations["itemStepsCloseMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各状态的事项数，筛选条件与台账相同 */
        get: operations["ledgerOfItemsCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度报告的数字：印发、问题、销号、整改率，附口径 */
        get: operations["ledgerOfItemsOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入：全部列入台账，或什么也不写 */
        post: operations["rectificationImportImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/imports/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查文件，逐行报告问题，不写入任何内容 */
        post: operations["rectificationImportCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/imports/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载整改事项导入模板 */
        get: operations["rectificationImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/rechecks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 抽查复查，最新的在前 */
        get: operations["rechecksList"];
        put?: never;
        /** 从已销号事项中抽取复查；已在待复查之列的不重复列入 */
        post: operations["rechecksDraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/rectification/rechecks/{recheckId}/result": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 登记复查结果；问题反弹的，事项随即重新打开 */
        post: operations["rechecksConclude"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reporting-periods": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 应报未报的填报期，期限最早的在前 */
        get: operations["reportingOwedPeriods"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一份填报 */
        get: operations["reportsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 审核填报：通过或退回 */
        post: operations["reportsReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/{reportId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 填报人撤回尚未审核的填报 */
        post: operations["reportsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/reports/awaiting-review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 待审核的填报，最早的在前 */
        get: operations["reportsAwaitingReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 导入：全部成功，或什么也不写；同一文件可以重复导入 */
        post: operations["rosterImportImport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-import/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查文件，逐行报告问题，不写入任何内容 */
        post: operations["rosterImportCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-import/marked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下载标注了问题的副本 */
        post: operations["rosterImportMarked"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/roster-import/template": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 下载导入模板 */
        get: operations["rosterImportTemplate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 考核规则的各个版本，新的在前 */
        get: operations["scoreRulesList"];
        put?: never;
        /** 发布新版本；此前发生的事仍按当日的版本计分 */
        post: operations["scoreRulesPublish"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-rules/{scoreRuleId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个版本的全文 */
        get: operations["scoreRulesShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/score-rules/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 检查规则草案，一次列出全部错误，不保存 */
        post: operations["scoreRulesValidate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个单位的记分卡：逐笔加减分、依据和名次 */
        get: operations["scoresCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scores/ranking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度的排名，附规则和分母 */
        get: operations["scoresRanking"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 在目标、任务、填报、文书、整改事项和年度报告中查找字词或文号 */
        get: operations["searchSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 取得双因素密钥：确认之前登录不会要求动态口令 */
        post: operations["secondFactorEnrol"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 输入一个动态口令，启用双因素登录 */
        post: operations["secondFactorConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/second-factor/disable": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 停用双因素登录 */
        post: operations["secondFactorDisable"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 我是谁，可以办理什么 */
        get: operations["sessionShow"];
        put?: never;
        /** 登录 */
        post: operations["sessionLogin"];
        /** 退出登录；从统一身份认证来的，接着转到 ssoLogoutUrl 在那里一并退出 */
        delete: operations["sessionLogout"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/session/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 有哪些登录方式，口令须符合什么要求 */
        get: operations["ssoOptions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出自己的登录 */
        get: operations["sessionsList"];
        put?: never;
        post?: never;
        /** 结束自己的其他登录 */
        delete: operations["sessionsEndOthers"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sessions/{sessionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 结束自己的一个登录 */
        delete: operations["sessionsEnd"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 从统一身份认证返回 */
        get: operations["ssoCallback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/sso/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 转到统一身份认证登录 */
        get: operations["ssoLogin"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个年度的全部指标，附口径、分子、分母和清单 */
        get: operations["statisticsOfYear"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/breakdown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 按月份、层级、来源或文种分列的指标 */
        get: operations["statisticsBreakdown"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/dashboard": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 领导驾驶舱：目标亮灯、单位排名、三单逐月、整改率和需要决定的事项 */
        get: operations["statisticsDashboard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/definitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 全部指标的口径，对各单位公开 */
        get: operations["statisticsDefinitions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/records": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一个数字所计的全部记录，新的在前 */
        get: operations["statisticsList"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/statistics/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 各单位的指标和减负台账 */
        get: operations["statisticsUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出替补安排，新的在前 */
        get: operations["substitutionsList"];
        put?: never;
        /** 安排替补：本人、单位负责人（督办机构为签发人）或系统管理员 */
        post: operations["substitutionsName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{substitutionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一条替补安排 */
        get: operations["substitutionsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/substitutions/{substitutionId}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 提前终止替补，立即生效 */
        post: operations["substitutionsEnd"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出可见的年度目标 */
        get: operations["targetsList"];
        put?: never;
        /** 手工建立目标，成为草稿 */
        post: operations["targetsCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{targetId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 目标的指标、来源、任务和评定 */
        get: operations["targetsShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改草稿；已确认的只能改牵头单位 */
        patch: operations["targetsEdit"];
        trace?: never;
    };
    "/api/targets/{targetId}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 确认 */
        post: operations["targetsConfirm"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{targetId}/judge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 评定，数值与评定一并留存 */
        post: operations["targetsJudge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{targetId}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 为已确认的目标提出任务和节点的建议，不写入任何内容 */
        get: operations["decompositionPropose"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{targetId}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 年度目标各指标的历次数值 */
        get: operations["reportingReadings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{targetId}/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 采纳或自拟任务，全部下达，或什么也不写 */
        post: operations["decompositionAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/targets/{targetId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销；其下任务须先办结或撤销 */
        post: operations["targetsWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务清单 */
        get: operations["taskListList"];
        put?: never;
        /** 起草任务；几个单位时每个单位一项，全部成功或全部不成 */
        post: operations["tasksCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务页：任务的全部情况、将自动办理的下一步、查看者可办理的事项 */
        get: operations["taskListShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改任务草稿 */
        patch: operations["tasksEdit"];
        trace?: never;
    };
    "/api/tasks/{taskId}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 签收任务 */
        post: operations["assignmentAccept"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达任务 */
        post: operations["assignmentAssign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/contributions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项任务的配合进展，最新的在前 */
        get: operations["contributionsOfTask"];
        put?: never;
        /** 配合单位向牵头单位报送进展 */
        post: operations["contributionsContribute"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/cooperators": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 调整在办任务的配合单位 */
        post: operations["tasksChangeCooperators"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/disagreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项任务的分歧，最新的在前 */
        get: operations["disagreementsOfTask"];
        put?: never;
        /** 配合单位提出不应由本单位配合 */
        post: operations["disagreementsRejectPart"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 申请延期，须在期限届满前 */
        post: operations["assignmentExtensionsRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/milestones": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 给在办任务增加节点 */
        post: operations["tasksAddMilestones"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/milestones/{position}/reach": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 报送节点完成 */
        post: operations["assignmentReachMilestone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/reassign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重新下达退回的任务，或把在办任务改派其他单位 */
        post: operations["assignmentReassign"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/report-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 填报草稿；没有草稿时按上一次填报预填 */
        get: operations["reportDraftsOpen"];
        /** 保存填报草稿 */
        put: operations["reportDraftsSave"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 一项任务的填报，最新的在前 */
        get: operations["reportsOfTask"];
        put?: never;
        /** 报送进展或完成情况 */
        post: operations["reportsSubmit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 恢复中止的任务 */
        post: operations["assignmentResume"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 在签收期限内退回任务 */
        post: operations["assignmentReturn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/story": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 办理过程，最早的在前 */
        get: operations["taskListStory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/suspend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 中止任务：中止期间不计天数 */
        post: operations["assignmentSuspend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/{taskId}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 撤销任务 */
        post: operations["assignmentWithdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/assign": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 下达若干任务，全部下达或全部不下达 */
        post: operations["assignmentAssignMany"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tasks/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 任务的亮灯数和状态数，筛选条件与清单相同 */
        get: operations["taskListCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出自己的访问令牌 */
        get: operations["tokensList"];
        put?: never;
        /** 新建访问令牌 */
        post: operations["tokensCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/tokens/{tokenId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** 撤销自己的一个访问令牌 */
        delete: operations["tokensRevoke"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 事件推送列表 */
        get: operations["webhooksList"];
        put?: never;
        /** 新建事件推送；签名密钥只在答复中出现一次 */
        post: operations["webhooksCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 查看事件推送 */
        get: operations["webhooksShow"];
        put?: never;
        post?: never;
        /** 删除事件推送及其推送记录；只想暂停的请停用 */
        delete: operations["webhooksRemove"];
        options?: never;
        head?: never;
        /** 修改、启用或停用事件推送 */
        patch: operations["webhooksChange"];
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 推送记录，最新的在前 */
        get: operations["webhooksDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/deliveries/{deliveryId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 重发一条已送达或已放弃的消息 */
        post: operations["webhooksReplay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/secret": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 更换签名密钥；旧密钥立即失效 */
        post: operations["webhooksRenewSecret"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{webhookId}/test": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 试发一条消息；结果见推送记录 */
        post: operations["webhooksTest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yearly-round/apply": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 生成任务草稿；同一例行工作在同一年度对同一单位只生成一次 */
        post: operations["yearlyRoundApply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yearly-round/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** 预览某一年度将生成的任务，不生成任务 */
        post: operations["yearlyRoundPreview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yearly-round/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 列出例行工作，按一年的次序 */
        get: operations["yearlyRoundList"];
        put?: never;
        /** 新增本机构的例行工作 */
        post: operations["yearlyRoundCreate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/yearly-round/templates/{templateId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** 修改、停用或启用例行工作 */
        patch: operations["yearlyRoundEdit"];
        trace?: never;
    };
    "/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** 系统各部分是否正常 */
        get: operations["healthShow"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        AbsenceBody: {
            /**
             * @description 有关情况
             * @example 电话联系未接。
             */
            note?: string | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        AbsentPersonAnswer: {
            /** @example 林晓 */
            name: string;
            personId: number;
        };
        AcceptanceBody: {
            tasks: components["schemas"]["AcceptedTaskBody"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        AcceptedAnswer: {
            /** @description 按交来的次序 */
            taskIds: number[];
        };
        AcceptedTaskBody: {
            /** @description 配合单位 */
            cooperatingUnitIds?: number[];
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 牵头单位 */
            leadUnitId: number;
            measure: string;
            milestones?: components["schemas"]["TaskMilestonePart"][];
            /**
             * @description none 不定期；monthly 每月；quarterly 每季度
             * @enum {string}
             */
            reportingCycle?: "none" | "monthly" | "quarterly";
            /** @example 建成复议服务站5个 */
            title: string;
        };
        AccountAnswer: {
            id: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            lastLoginAt: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            lockedUntil: string | null;
            login: string;
            /** @description 下次登录须先修改口令 */
            mustChange: boolean;
            /** @description 姓名 */
            name: string;
            personId: number;
            /** @description 现任角色：liaison、unit_head、leader、supervisor、approver、system_admin、security_admin、auditor */
            roles: string[];
            /** @description 是否启用双因素登录 */
            secondFactor: boolean;
            /** @description 现在打开的登录个数 */
            sessions: number;
            /** @description 是否绑定了统一身份 */
            sso: boolean;
            /**
             * @description invited：尚未设置口令
             * @enum {string}
             */
            state: "active" | "invited" | "locked" | "disabled";
        };
        AgreedMeasurePart: {
            /**
             * Format: date
             * @description 整改期限，今天或以后
             * @example 2026-12-31
             */
            dueOn: string;
            /**
             * @description 整改措施
             * @example 修订会签制度，逐件补齐会签手续。
             */
            measure: string;
            /** @description 责任人，在整改单位任职 */
            responsibleId: number;
        };
        AnnexLinePart: {
            /** @description 督办该问题的督办件 */
            caseId: number | null;
            /** @description 整改要求 */
            demand: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string | null;
            /** @description 问题 */
            problem: string;
        };
        ApplyBody: {
            /** @description 督办机构 */
            officeId: number;
            /** @description 例行工作 */
            templateIds: number[];
            /** @description 单位；不填为全部 */
            unitIds?: number[];
            /** @example 2024 */
            year: number;
        };
        AppointBody: {
            organizationId: number;
            /**
             * @description liaison 联络员；unit_head 单位负责人；leader 分管领导；supervisor 督办员；approver 签发人；system_admin 系统管理员；security_admin 安全管理员；auditor 审计管理员
             * @enum {string}
             */
            role: "liaison" | "unit_head" | "leader" | "supervisor" | "approver" | "system_admin" | "security_admin" | "auditor";
            /**
             * Format: date
             * @description 任职第一天
             * @example 2024-06-30
             */
            validFrom: string;
            /**
             * Format: date
             * @description 任职最后一天；长期任职可不填
             * @example 2024-06-30
             */
            validTo?: string | null;
        };
        AppraisalBody: {
            /** @description 评议清单的栏目，整体替换 */
            answers: components["schemas"]["SectionTextPart"][];
            /**
             * @description 综合评价：good 好、fair 较好、average 一般、poor 差；未述法的可以为 null
             * @enum {string|null}
             */
            grade: "good" | "fair" | "average" | "poor" | null;
            /** @description 需要整改的问题，审议后列入整改台账 */
            problems: string[];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ArrangementPart: {
            holidays: components["schemas"]["HolidayPart"][];
            /** @description 每天只能列一次，须是周末 */
            makeUpDays: components["schemas"]["MakeUpDayPart"][];
            /** @example 国务院办公厅关于2027年部分节假日安排的通知 */
            source: string;
            /** @example 2027 */
            year: number;
        };
        AssessmentPart: {
            /**
             * @description 督察评价，没有发现问题的必填
             * @example 案卷规范，未发现问题。
             */
            text: string;
            /** @description 被督察单位 */
            unitId: number;
        };
        AssessmentsBody: {
            /** @description 对各单位的评价，只有该单位能看到 */
            assessments: components["schemas"]["AssessmentPart"][];
            /**
             * @description 总体情况，各被督察单位都能看到
             * @example 督察情况总体良好。
             */
            summary: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        AssignBody: {
            /**
             * Format: date
             * @description 下达日期，缺省为当日
             * @example 2024-06-30
             */
            assignedOn?: string;
            /** @description 配合单位 */
            cooperatingUnitIds?: number[];
            /**
             * Format: date
             * @description 完成期限
             * @example 2024-06-30
             */
            dueOn?: string;
            /** @description 牵头单位 */
            leadUnitId?: number;
            milestones?: components["schemas"]["MilestonePart"][];
            /** @description 自定义周期的各期 */
            periods?: components["schemas"]["PeriodPart"][];
            /**
             * @description 填报周期：不填报、每月、每季、自定义
             * @enum {string}
             */
            reportingCycle?: "none" | "monthly" | "quarterly" | "custom";
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        AssignManyBody: {
            /** @description 全部下达或全部不下达 */
            tasks: components["schemas"]["AssignOnePart"][];
        };
        AssignOnePart: {
            /**
             * Format: date
             * @description 下达日期，缺省为当日
             * @example 2024-06-30
             */
            assignedOn?: string;
            /** @description 配合单位 */
            cooperatingUnitIds?: number[];
            /**
             * Format: date
             * @description 完成期限
             * @example 2024-06-30
             */
            dueOn?: string;
            /** @description 牵头单位 */
            leadUnitId?: number;
            milestones?: components["schemas"]["MilestonePart"][];
            /** @description 自定义周期的各期 */
            periods?: components["schemas"]["PeriodPart"][];
            /**
             * @description 填报周期：不填报、每月、每季、自定义
             * @enum {string}
             */
            reportingCycle?: "none" | "monthly" | "quarterly" | "custom";
            taskId: number;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        AttachmentAnswer: {
            id: number;
            /**
             * @description 按内容认定的类型
             * @example application/pdf
             */
            mediaType: string;
            /** @example 进展说明.pdf */
            name: string;
            /**
             * Format: date-time
             * @description 移除的时间；未移除为 null
             * @example 2024-06-30T01:00:00.000Z
             */
            removedAt: string | null;
            removedById: number | null;
            removedByName: string | null;
            removedReason: string | null;
            /** @description 下一版；现行版本为 null */
            replacedById: number | null;
            /** @description 上一版 */
            replacesId: number | null;
            /** @description 第几版 */
            revision: number;
            /**
             * @description 病毒扫描的结果
             * @enum {string}
             */
            scan: "clean" | "not_scanned";
            /** @description 内容的 SHA-256，也是 ETag */
            sha256: string;
            /** @description 可以直接显示的图片 */
            showsInline: boolean;
            /** @description 字节 */
            size: number;
            /**
             * @description 所属的记录
             * @example task:12
             */
            subject: string;
            subjectId: number;
            /** @enum {string} */
            subjectKind: "task" | "report" | "report_draft" | "contribution" | "rectification" | "notice" | "interview" | "extension" | "finding" | "duty_report" | "instruction" | "proposal";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            uploadedAt: string;
            uploadedById: number | null;
            uploadedByName: string | null;
        };
        AttendanceBody: {
            /** @description 每位参加人员一条 */
            attendance: components["schemas"]["AttendancePart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        AttendancePart: {
            /**
             * @description present 到场、absent 缺席、deputy 派人代替
             * @enum {string}
             */
            attendance: "present" | "absent" | "deputy";
            /** @description 代替到会的人员，姓名和职务 */
            deputy?: string | null;
            /** @description 参加人员的序号 */
            position: number;
        };
        AwaitingInterviewAnswer: {
            /** @description 督办件 */
            caseId: number | null;
            /**
             * Format: date
             * @description 约谈期限；送达前为 null
             * @example 2024-06-30
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description 签发日
             * @example 2024-06-30
             */
            issuedOn: string;
            /** @description 约谈期限已过 */
            late: boolean;
            /** @description 约谈通知书 */
            noticeId: number;
            /** @description 文号 */
            number: string;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /**
             * Format: date
             * @description 送达日
             * @example 2024-06-30
             */
            servedOn: string | null;
            taskId: number | null;
            taskTitle: string | null;
            /** @description 标题 */
            title: string;
            /** @description 主送单位 */
            unitId: number;
            unitName: string;
            /** @description 距约谈期限的工作日数，已过为负数；送达前为 null */
            workingDaysLeft: number | null;
        };
        BallotAnswer: {
            cycleId: number;
            dutyReportId: number;
            /**
             * Format: date
             * @description 评议截止日
             * @example 2024-06-30
             */
            evaluateOn: string | null;
            id: number;
            /** @description 督办机构 */
            officeName: string;
            /** @description 列为现场述法 */
            onSite: boolean;
            /** @description 待评 */
            pending: boolean;
            /**
             * Format: date-time
             * @description 提交时间
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string | null;
            unitId: number;
            /** @description 述法单位 */
            unitName: string;
            /** @description 述法年度 */
            year: number;
        };
        BounceMailboxPart: {
            /**
             * Format: date-time
             * @description 最近一次查看
             * @example 2024-06-30T01:00:00.000Z
             */
            checkedAt: string;
            /** @description 最近一次查看失败的原因 */
            failure: string | null;
            /**
             * @description 邮箱
             * @example duban@imap.example.gov.cn/INBOX
             */
            name: string;
        };
        BreakdownAnswer: {
            rows: components["schemas"]["BreakdownRowAnswer"][];
        };
        BreakdownRowAnswer: {
            figures: components["schemas"]["FigureValueAnswer"][];
            /** @example 7月 */
            name: string;
            /**
             * @description 月份、层级、来源或文种
             * @example 7
             */
            value: string;
        };
        BurdenMonthAnswer: {
            /** @description 其中与本年度先前的要求重复的 */
            duplicates: number;
            /** @description 述法 */
            duty_report: number;
            /** @description 督察 */
            inspection: number;
            /** @description 约谈 */
            interview: number;
            month: number;
            /** @description 督办文书 */
            notice: number;
            /** @description 要求填报 */
            report: number;
            /** @description 下达任务 */
            task: number;
            /** @description 合计 */
            total: number;
        };
        BurdenOfUnitAnswer: {
            /**
             * @description 重复的要求
             * @example /api/statistics/records?figure=tasks.overdue&year=2024
             */
            duplicateList: string;
            /** @description 其中与先前的要求重复的 */
            duplicates: number;
            /**
             * @description 被要求的事项
             * @example /api/statistics/records?figure=tasks.overdue&year=2024
             */
            list: string;
            /** @description 平均每月被要求的次数 */
            perMonth: number;
            /** @description 全年被要求的次数 */
            total: number;
        };
        CalendarFeedAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            id: number;
            /**
             * Format: date-time
             * @description 日历软件最近一次读取，精确到分钟
             * @example 2024-06-30T01:00:00.000Z
             */
            lastFetchedAt: string | null;
            name: string;
        };
        CalendarFeedsAnswer: {
            /** @description 未撤销的，新的在前 */
            items: components["schemas"]["CalendarFeedAnswer"][];
        };
        CaseStandingAnswer: {
            /** @enum {string} */
            act: "wait" | "warn" | "raise" | "withdraw_draft" | "propose" | "close";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            /**
             * Format: date-time
             * @description 如无变化，何时再行核对
             * @example 2024-06-30T01:00:00.000Z
             */
            lookAt: string | null;
            reasons: components["schemas"]["WhyReasonAnswer"][];
        };
        CaseWhyAnswer: {
            /** @description 日历版本 */
            calendarVersion: string;
            caseId: number;
            /** @description 所依据的事实 */
            facts: components["schemas"]["WhyFactAnswer"][];
            ladder: components["schemas"]["WhyLadderAnswer"];
            level: number;
            /** @description 已有文书的缘由，按拟出的次序 */
            notices: components["schemas"]["NoticeWhyAnswer"][];
            officeId: number;
            officeName: string;
            /** @description 第几轮：每延期一次为新的一轮 */
            round: number;
            /** @description 此刻为什么办理或不办理；已办结的为 null，有待签文书时单位看到 null */
            standing: components["schemas"]["CaseStandingAnswer"] | null;
            /** @enum {string} */
            status: "open" | "closed";
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
        };
        ChangedDayPart: {
            name: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            /** @description 调整后上班 */
            worksNow: boolean;
        };
        ChangePersonBody: {
            /** @example lin@example.cn */
            email?: string;
            /** @example 林晓 */
            name?: string;
            /**
             * @description 职务
             * @example 副局长
             */
            position?: string | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ChangeWebhookBody: {
            /** @description false 停用；停用期间的事件不补发 */
            active?: boolean;
            /**
             * @description 事件名称：*、task.*、notice.issued 等
             * @example [
             *       "task.*",
             *       "notice.issued"
             *     ]
             */
            events?: string[];
            /**
             * @description 名称
             * @example 市政务平台
             */
            name?: string;
            /**
             * @description 推送到的网址；内部网络和 http 须由系统设置允许
             * @example https://oa.example.gov.cn/hook
             */
            url?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ChosenDocumentsPart: {
            /** @description 该督办件有纪要的约谈 */
            interviewIds: number[];
            /** @description 该督办件的整改事项 */
            itemIds: number[];
            /** @description 该督办件已印发的文书 */
            noticeIds: number[];
            /** @description 系统以外的材料 */
            records: components["schemas"]["PaperPart"][];
            /** @description 该单位的填报 */
            reportIds: number[];
        };
        ChosenDraftsBody: {
            /** @description 条目 */
            draftIds: number[];
            /**
             * @description 所见导入的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        CircularAnswer: {
            id: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            issuedOn: string;
            /**
             * @description 文号
             * @example 云法督〔2024〕9号
             */
            number: string;
            /** @description 印发机构 */
            officeId: number;
            officeName: string;
            text: string;
            title: string;
            /** @description 被通报的单位 */
            unitId: number;
            unitName: string;
        };
        CircularBody: {
            /** @description 通报印发的其他单位；涉及单位自动列入 */
            organizationIds: number[];
            /**
             * @description 通报正文
             * @example 水利局在督察后仍未完成整改，现予通报。
             */
            text: string;
            /**
             * @description 通报标题
             * @example 关于水利局未按期完成整改的通报
             */
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        CircularRecipientAnswer: {
            organizationId: number;
            organizationName: string;
        };
        CloseBody: {
            /**
             * Format: date
             * @description 自这一天起不再存续，不晚于今天
             * @example 2024-06-30
             */
            on: string;
            /**
             * @description 理由或依据
             * @example 机构改革
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ClosureBody: {
            /**
             * @description 核验情况
             * @example 现场核验属实。
             */
            finding?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ClosurePart: {
            itemId: number;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        CodeBody: {
            /**
             * @description 动态口令
             * @example 123456
             */
            code: string;
        };
        ConclusionAnswer: {
            content: components["schemas"]["ConclusionContentPart"];
            /** @example 专项督察通知 */
            documentName: string;
            inspectionId: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            issuedOn: string;
            /** @description 正文，逐行 */
            lines: string[];
            /** @example 云法督〔2024〕3号 */
            number: string;
            /** @description 签发人 */
            signedByName: string | null;
        };
        ConclusionContentPart: {
            /** @description 整改要求 */
            demands: string[];
            /** @description 发文机关 */
            issuer: string;
            /** @description 依据、时间和督察组 */
            opening: string;
            /** @description 各单位的问题；被督察单位只看到本单位的 */
            parts: components["schemas"]["ConclusionUnitPart"][];
            /** @description 申请复核的权利 */
            rights: string;
            /** @description 总体情况 */
            summary: string;
            title: string;
        };
        ConclusionFindingPart: {
            basis: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            completeBy: string;
            demand: string;
            evidence: string;
            fact: string;
            findingId: number;
            /**
             * @description problem 一般问题、false_figures 数据不实
             * @enum {string}
             */
            kind: "problem" | "false_figures";
            /** @description 在整份文书中的序号 */
            nth: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            planDueOn: string;
        };
        ConclusionInstructionPart: {
            /** @description 批示的领导 */
            leaderId: number;
            /**
             * @description 批示
             * @example 同意印发。
             */
            text: string;
        };
        ConclusionReviewAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            /** @description 复核人 */
            decidedByName: string | null;
            decisionReason: string | null;
            /**
             * Format: date
             * @description 决定期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 有异议的问题 */
            findingIds: number[];
            id: number;
            inspectionId: number;
            /** @description 逾期决定，或者逾期未决定 */
            late: boolean;
            /** @description 文号 */
            number: string | null;
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            raisedAt: string;
            /** @description 申请人 */
            raisedByName: string | null;
            /** @description 予以撤销的问题 */
            setAsideIds: number[];
            statement: string;
            /**
             * @description open 待复核、upheld 结论已变更、dismissed 维持结论
             * @enum {string}
             */
            status: "open" | "upheld" | "dismissed";
            topic: string;
            unitId: number;
            unitName: string;
            /**
             * @description 版本，决定时带回
             * @example 1
             */
            version: number;
        };
        ConclusionReviewBody: {
            /** @description 有异议的问题 */
            findingIds: number[];
            /**
             * @description 事实和理由
             * @example 案卷的审核意见单独成册，督察时未调取。
             */
            statement: string;
            /** @description 被督察单位，即本单位 */
            unitId: number;
            /**
             * @description 所见本单位部分（parts）的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ConclusionReviewDecisionBody: {
            /**
             * @description upheld 变更结论、dismissed 维持结论
             * @enum {string}
             */
            outcome: "upheld" | "dismissed";
            /**
             * @description 复核的事实和理由
             * @example 经调阅原卷，审核意见齐全。
             */
            reason: string;
            /** @description 变更结论时，予以撤销的问题 */
            setAsideIds?: number[];
            /**
             * @description 复核申请的版本
             * @example 1
             */
            version: number;
        };
        ConclusionSignatureBody: {
            /** @description 签发时补录的书面批示；领导已在系统中批示的为 null */
            instruction?: components["schemas"]["ConclusionInstructionPart"] | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ConclusionUnitPart: {
            assessment: string;
            findings: components["schemas"]["ConclusionFindingPart"][];
            unitId: number;
            unitName: string;
        };
        ContradictionAnswer: {
            /** @description 口径 */
            definition: string;
            /** @enum {string} */
            key: "tasks" | "tasksDone" | "tasksOnTime" | "tasksOverdue" | "reminders" | "interviews" | "inspections" | "problems" | "problemsClosed" | "closingRate";
            label: string;
            /** @description 单位说明的原因 */
            note: string | null;
            /** @description 出现在正文中的，所在的句子；在数据栏的为 null */
            quote: string | null;
            /** @description 报告中的数字 */
            stated: number;
            /** @description 系统数据 */
            system: number | null;
        };
        ContributionAnswer: {
            authorId: number | null;
            authorName: string | null;
            body: string;
            id: number;
            percent: number | null;
            readings: components["schemas"]["ReadingPart"][];
            /** @description 采纳进牵头单位的哪一份填报 */
            reportId: number | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            reviewedAt: string | null;
            reviewedById: number | null;
            reviewedByName: string | null;
            reviewReason: string | null;
            /**
             * @description 待牵头单位确认、已采纳、已退回、有异议
             * @enum {string}
             */
            status: "submitted" | "accepted" | "sent_back" | "disputed";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string;
            taskCode: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ContributionReviewBody: {
            /**
             * @description accepted 采纳，sent_back 退回
             * @enum {string}
             */
            outcome: "accepted" | "sent_back";
            /** @description 退回时必填 */
            reason?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        CooperatorAnswer: {
            unitId: number;
            /** @description 配合单位 */
            unitName: string;
        };
        CooperatorsBody: {
            /** @description 调整后的全部配合单位 */
            unitIds: number[];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        CountedDayAnswer: {
            /** @description 第几个工作日；不计的为 null */
            nth: number | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            /** @description 为什么不计：周末、节假日名称、中止、审核中等 */
            skipped?: string;
        };
        CountedRecordAnswer: {
            /** @description 编号或文号 */
            code: string | null;
            id: number;
            officeId: number;
            officeName: string;
            /**
             * Format: date
             * @description 按哪一天计入；待办事项为从哪一天起等待
             * @example 2024-06-30
             */
            on: string;
            /**
             * @description 记录所在的页面
             * @example /tasks/12
             */
            path: string;
            /**
             * @description 记录的种类
             * @example task
             */
            record: string;
            title: string;
            /** @description 涉及的单位 */
            units: components["schemas"]["CountedUnitAnswer"][];
        };
        CountedUnitAnswer: {
            id: number;
            name: string;
        };
        DashboardAnswer: {
            /**
             * Format: date
             * @description 统计到哪一天
             * @example 2024-06-30
             */
            asOf: string;
            /** @description 需要本人或者本机构决定的事项，没有的不列 */
            decisions: components["schemas"]["DecisionAnswer"][];
            /** @description 目标和亮灯、任务、文书、整改，与上年对照 */
            figures: components["schemas"]["FigureAnswer"][];
            /** @description 三单逐月件数，1月到12月 */
            months: components["schemas"]["MonthOfDocumentsAnswer"][];
            /** @description 单位排名，附规则和分母；单位只见本单位的名次；没有生效的考核规则为 null */
            ranking: components["schemas"]["ScoreRankingAnswer"] | null;
            year: number;
        };
        DayCountAnswer: {
            /** @description 逐日 */
            days: components["schemas"]["CountedDayAnswer"][];
            /**
             * Format: date
             * @description 起算日，当日不计
             * @example 2024-06-30
             */
            from: string;
            /** @description 其中因中止、审核补还的工作日 */
            givenBack: number;
            needed: number;
            /** @description 含放假安排尚未公布的年份 */
            provisional: boolean;
            /**
             * Format: date
             * @description 数满之日；暂停计算时为 null
             * @example 2024-06-30
             */
            to: string | null;
        };
        DeadlineAnswer: {
            /** @description 终点，不含 */
            end: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            /** @example 六月底前 */
            quote: string;
            /** @description 起点（JavaScript 字符下标） */
            start: number;
        };
        DecisionAnswer: {
            count: number;
            definition: string;
            /**
             * @description 待办事项
             * @example decisions.signature
             * @enum {string}
             */
            key: "decisions.signature" | "decisions.inspection" | "decisions.proposal" | "decisions.instruction" | "decisions.review" | "decisions.extension" | "decisions.returned" | "decisions.reply" | "decisions.objection" | "decisions.disagreement" | "decisions.verification" | "decisions.judgement";
            /**
             * @description 清单
             * @example /api/statistics/records?figure=decisions.signature
             */
            list: string;
            /** @example 待签发文书 */
            name: string;
            unit: string;
        };
        DefinitionsAnswer: {
            figures: components["schemas"]["FigureDefinitionAnswer"][];
        };
        DeliveriesBody: {
            /**
             * @description 邮件
             * @example [
             *       1
             *     ]
             */
            mailIds: number[];
            /**
             * @description 理由
             * @example 邮箱已更正
             */
            reason: string;
        };
        DeliveryAnswer: {
            address: string;
            /** @description 已试次数 */
            attempts: number;
            /**
             * Format: date-time
             * @description 收到退信的时刻
             * @example 2024-06-30T01:00:00.000Z
             */
            bouncedAt: string | null;
            /**
             * @description mail 一封邮件，digest 每日摘要
             * @enum {string}
             */
            channel: "mail" | "digest";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            id: number;
            /** @description 对方邮件服务器最后的答复 */
            lastResponse: string | null;
            /**
             * Format: date-time
             * @description 不早于此刻发送
             * @example 2024-06-30T01:00:00.000Z
             */
            notBefore: string;
            /** @description 所涉文书 */
            noticeId: number | null;
            /**
             * Format: date-time
             * @description 收件人打开文书的时刻
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @description 收件人在系统中读过的时刻
             * @example 2024-06-30T01:00:00.000Z
             */
            readAt: string | null;
            /** @description 收件人 */
            recipient: string;
            recipientId: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            sentAt: string | null;
            /**
             * @description queued 待发，sending 发送中，sent 已发，failed 失败或退回，unknown 存疑，cancelled 已取消，digest 待入摘要，digested 已入摘要，inbox 只在系统中
             * @enum {string}
             */
            state: "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled" | "digest" | "digested" | "inbox";
            /**
             * @description 所涉记录
             * @example notice:12
             */
            subject: string;
            title: string;
            /**
             * @description 主题
             * @enum {string}
             */
            topic: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
        };
        DeliveryCountsAnswer: {
            /** @description 已取消 */
            cancelled: number;
            /** @description 待入摘要 */
            digest: number;
            /** @description 失败或退回 */
            failed: number;
            /** @description 查看退信的邮箱；没有设置 IMAP_URL 时为空 */
            mailboxes: components["schemas"]["BounceMailboxPart"][];
            /** @description 待发 */
            queued: number;
            /** @description 发送中 */
            sending: number;
            /** @description 存疑，等待核实 */
            unknown: number;
        };
        DemoAccountAnswer: {
            login: string;
            name: string;
            organizationName: string;
            /** @example 联络员 */
            role: string;
        };
        DemoAnswer: {
            accounts: components["schemas"]["DemoAccountAnswer"][];
            /**
             * Format: date-time
             * @description 示例时钟
             * @example 2024-06-30T01:00:00.000Z
             */
            now: string;
            /** @description 各示例账号共用的口令 */
            password: string;
        };
        DemoClockAnswer: {
            /** @description 最近一次拨动；没有拨过为 null */
            journey: components["schemas"]["DemoJourneyAnswer"] | null;
            /**
             * Format: date-time
             * @description 示例时钟
             * @example 2024-06-30T01:00:00.000Z
             */
            now: string;
        };
        DemoJourneyAnswer: {
            /** @description 已经走过的天数 */
            daysDone: number;
            /** @description 一共要走的天数 */
            daysTotal: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            from: string;
            /** @description 途中发出的三单 */
            issued: number;
            /** @description 途中发出的邮件 */
            mails: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            to: string;
            /** @description 途中停下的原因 */
            trouble: string | null;
            /** @description 还在途中 */
            underWay: boolean;
        };
        DemoMoveBody: {
            /**
             * @description 1d 一天，1w 一周，1m 一个月
             * @example 1d
             * @enum {string}
             */
            by: "1d" | "1w" | "1m";
        };
        DifferenceAnswer: {
            after: components["schemas"]["ItemVersionAnswer"] | null;
            before: components["schemas"]["ItemVersionAnswer"] | null;
            /** @description 指标的变化 */
            indicators: {
                [key: string]: unknown;
            };
            /**
             * @description added 新增；removed 删去；changed 改动；same 相同
             * @enum {string}
             */
            kind: "added" | "removed" | "changed" | "same";
            textChanged: boolean;
            titleChanged: boolean;
        };
        DifferencesAnswer: {
            /** @description 按后一版本的次序 */
            items: components["schemas"]["DifferenceAnswer"][];
        };
        DimensionAverageAnswer: {
            /**
             * @description 该项平均得分
             * @example 88.5
             */
            average: number | null;
            key: string;
        };
        DimensionPart: {
            /** @description 评分说明 */
            guidance: string;
            /**
             * @description 评议项目代号
             * @example deployment
             */
            key: string;
            /**
             * @description 评议项目
             * @example 学习部署
             */
            name: string;
            /**
             * @description 分值
             * @example 20
             */
            points: number;
        };
        DisagreementAnswer: {
            contributionId: number | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            decidedById: number | null;
            decidedByName: string | null;
            decisionReason: string | null;
            id: number;
            /**
             * @description part 不应由本单位配合，sending_back 不同意退回
             * @enum {string}
             */
            kind: "part" | "sending_back";
            /** @enum {string|null} */
            outcome: "upheld" | "dismissed" | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            raisedAt: string;
            raisedById: number | null;
            raisedByName: string | null;
            statement: string;
            taskCode: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DisagreementDecisionBody: {
            /**
             * @description upheld 异议成立，dismissed 异议不成立
             * @enum {string}
             */
            outcome: "upheld" | "dismissed";
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DisputeBody: {
            /** @description 不同意退回的理由 */
            statement: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DoubtAnswer: {
            /** @example NO_INDICATOR */
            code: string;
            message: string;
        };
        DraftAnswer: {
            deadlines: components["schemas"]["DeadlineAnswer"][];
            doubts: components["schemas"]["DoubtAnswer"][];
            /** @description 上一版本的同一条已成为的目标 */
            earlierTarget: components["schemas"]["NamedTargetAnswer"] | null;
            id: number;
            indicators: components["schemas"]["DraftIndicatorPart"][];
            /** @description 牵头单位建议，仅供参考 */
            leadSuggestions: components["schemas"]["LeadSuggestionAnswer"][];
            /** @description 已选定的牵头单位 */
            leadUnitId: number | null;
            leadUnitName: string | null;
            /**
             * @description 原文序号
             * @example 一是
             */
            ordinal: string;
            /** @description 上级条目 */
            parentId: number | null;
            responsible: components["schemas"]["ResponsibleAnswer"][];
            /** @description 本条文字在正文中的位置，下级条目除外 */
            spans: components["schemas"]["SpanPart"][];
            /**
             * @description kept 保留；dropped 舍去
             * @enum {string}
             */
            state: "kept" | "dropped";
            suggestedLeadId: number | null;
            /** @description 将成为目标的内容 */
            summary: string;
            /** @description 由本条成为的目标 */
            target: components["schemas"]["NamedTargetAnswer"] | null;
            /** @description 原文 */
            text: string;
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DraftEditBody: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn?: string;
            /** @description 牵头单位 */
            leadUnitId?: number;
            measure?: string;
            /** @description 年度目标；null 为不归入任何目标 */
            targetId?: number | null;
            title?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DraftIndicatorPart: {
            /**
             * @description up 上升；down 下降；none 不论升降
             * @enum {string}
             */
            direction: "up" | "down" | "none";
            /**
             * @description numeric 数值；coverage 覆盖率；trend 趋势；rank 位次；frequency 频次；approx 约数；qualitative 定性
             * @enum {string}
             */
            kind: "numeric" | "coverage" | "trend" | "rank" | "frequency" | "approx" | "qualitative";
            /** @example 行政复议按期办结率 */
            name: string;
            /**
             * @description up 提升；down 下降；rank 位次不低于；≈ 约为
             * @enum {string}
             */
            op: "=" | ">=" | "<=" | "<" | ">" | "≈" | "up" | "down";
            /** @description 原文；手工补充的为 null */
            quote: string | null;
            /** @description 原文的位置 */
            span: components["schemas"]["SpanPart"] | null;
            /** @example % */
            unit: string | null;
            /** @example 100 */
            value: number | null;
        };
        DuplicateRequestAnswer: {
            /** @description 先前的要求 */
            earlier: components["schemas"]["UnitRequestAnswer"];
            /** @description 后来的要求 */
            later: components["schemas"]["UnitRequestAnswer"];
            /** @description 文字的相似程度，0 到 1 */
            similarity: number;
        };
        DutyCycleAnswer: {
            /**
             * Format: date-time
             * @description 办结时间
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /** @description 审议的会议或者文件 */
            decision: string | null;
            /**
             * Format: date-time
             * @description 审议时间
             * @example 2024-06-30T01:00:00.000Z
             */
            deliberatedAt: string | null;
            /**
             * Format: date
             * @description 述法报告报送期限
             * @example 2026-12-25
             */
            dueOn: string;
            /**
             * Format: date
             * @description 评议截止日，晚于报送期限
             * @example 2027-01-20
             */
            evaluateOn: string | null;
            id: number;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @description 启动时间
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string | null;
            /**
             * @description draft 筹备中、open 述法中、evaluating 评议中、deliberated 督改中、closed 已办结
             * @enum {string}
             */
            status: "draft" | "open" | "evaluating" | "deliberated" | "closed";
            /** @example 2024年度述法 */
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /**
             * @description 述法年度
             * @example 2026
             */
            year: number;
        };
        DutyCyclePageAnswer: {
            /**
             * Format: date-time
             * @description 办结时间
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /** @description 审议的会议或者文件 */
            decision: string | null;
            /**
             * Format: date-time
             * @description 审议时间
             * @example 2024-06-30T01:00:00.000Z
             */
            deliberatedAt: string | null;
            /** @description 评议项目 */
            dimensions: components["schemas"]["DimensionPart"][];
            /**
             * Format: date
             * @description 述法报告报送期限
             * @example 2026-12-25
             */
            dueOn: string;
            /** @description 所用模板的版次 */
            edition: number;
            /**
             * Format: date
             * @description 评议截止日，晚于报送期限
             * @example 2027-01-20
             */
            evaluateOn: string | null;
            /** @description 评议人；不是督办机构人员的为 null */
            evaluators: components["schemas"]["EvaluatorAnswer"][] | null;
            id: number;
            /** @description 四张清单的模板 */
            lists: components["schemas"]["FormListAnswer"][];
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @description 启动时间
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string | null;
            /**
             * @description draft 筹备中、open 述法中、evaluating 评议中、deliberated 督改中、closed 已办结
             * @enum {string}
             */
            status: "draft" | "open" | "evaluating" | "deliberated" | "closed";
            /** @description 查看者现在可以办理的步骤：open、evaluate、deliberate、close */
            steps: string[];
            /** @example 2024年度述法 */
            title: string;
            /** @description 述法单位；单位只看到本单位 */
            units: components["schemas"]["DutyUnitAnswer"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /**
             * @description 述法年度
             * @example 2026
             */
            year: number;
        };
        DutyCycleVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyDefinitionAnswer: {
            /** @description 口径 */
            definition: string;
            /** @example submissionRate */
            figure: string;
        };
        DutyDeliberationBody: {
            /**
             * @description 审议的会议或者文件
             * @example 市委全面依法治市委员会第三次会议审议
             */
            decision: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyDraftBody: {
            /** @description 填写的栏目，没有列出的不变 */
            answers: components["schemas"]["SectionTextPart"][];
            /** @description 数据栏，整体替换；缺省不变 */
            figures?: components["schemas"]["StatedFigurePart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyEvaluationSummaryAnswer: {
            /**
             * @description 平均得分；评议结束前为 null
             * @example 88.5
             */
            average: number | null;
            dimensions: components["schemas"]["DimensionAverageAnswer"][];
            /** @description 应评人数，评议人在本人任职的单位回避，不计入 */
            entitled: number;
            /** @description 民主测评票数；评议结束前均为 0 */
            grades: components["schemas"]["GradeCountsAnswer"];
            /** @description 实评人数 */
            submitted: number;
        };
        DutyFigureAnswer: {
            /** @description 口径 */
            definition: string;
            /** @enum {string} */
            key: "tasks" | "tasksDone" | "tasksOnTime" | "tasksOverdue" | "reminders" | "interviews" | "inspections" | "problems" | "problemsClosed" | "closingRate";
            /** @example 收到提醒 */
            label: string;
            /** @description 不一致的原因 */
            note: string | null;
            /** @description 单位所填；填写中未改动的为系统数据 */
            stated: number | null;
            /** @description 系统数据 */
            system: number | null;
            /**
             * @description 计量单位
             * @example 件
             */
            unit: string;
        };
        DutyFormBody: {
            /** @description 评议项目 */
            dimensions: components["schemas"]["DimensionPart"][];
            /** @description 四张清单 */
            lists: components["schemas"]["FormListPart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyListAnswer: {
            /**
             * @description performance 履职清单、problems 问题清单、appraisal 评议清单、rectification 整改清单
             * @enum {string}
             */
            key: "performance" | "problems" | "appraisal" | "rectification";
            sections: components["schemas"]["DutySectionAnswer"][];
            /** @example 履职清单 */
            title: string;
        };
        DutyPlanBody: {
            /**
             * Format: date
             * @description 述法报告报送期限
             * @example 2026-12-25
             */
            dueOn: string;
            /**
             * Format: date
             * @description 评议截止日，晚于报送期限
             * @example 2027-01-20
             */
            evaluateOn: string | null;
            /** @description 评议人：本督办机构的人员，或者述法单位的分管领导 */
            evaluatorIds: number[];
            /** @description 述法单位 */
            units: components["schemas"]["DutyUnitPart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyProblemAnswer: {
            /**
             * Format: date-time
             * @description 销号时间
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /** @example ZG-2025-0001 */
            code: string | null;
            /**
             * Format: date
             * @description 整改期限
             * @example 2024-06-30
             */
            dueOn: string | null;
            /** @description 整改事项；审议前为 null */
            itemId: number | null;
            /** @description 整改措施 */
            measure: string | null;
            /** @description 尚未销号且期限已过 */
            overdue: boolean;
            position: number;
            /** @description 问题 */
            problem: string;
            /** @description 责任人 */
            responsibleName: string | null;
            /**
             * @description 整改台账中的状态
             * @enum {string|null}
             */
            status: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside" | null;
        };
        DutyReasonBody: {
            /**
             * @description 原因
             * @example 一名评议人长期出差，商定提前结束。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyReportAnswer: {
            /** @description 年度述法安排 */
            cycleId: number;
            /** @enum {string} */
            cycleStatus: "draft" | "open" | "evaluating" | "deliberated" | "closed";
            /**
             * Format: date
             * @description 报送期限
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * @description 综合评价：good 好、fair 较好、average 一般、poor 差；单位在审议后可见
             * @enum {string|null}
             */
            grade: "good" | "fair" | "average" | "poor" | null;
            /**
             * Format: date
             * @description 现场述法日期
             * @example 2024-06-30
             */
            heardOn: string | null;
            id: number;
            /** @description 首次报送晚于期限 */
            late: boolean;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /** @description 列为现场述法 */
            onSite: boolean;
            /** @description 期限已过，尚未报送 */
            overdue: boolean;
            /**
             * @description not_begun 未填写、draft 填写中、submitted 待审核、sent_back 已退回、accepted 待评议、evaluated 已评议、missed 未述法
             * @enum {string}
             */
            status: "not_begun" | "draft" | "submitted" | "sent_back" | "accepted" | "evaluated" | "missed";
            /**
             * Format: date-time
             * @description 报送时间
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string | null;
            /** @description 报送人，单位主要负责人 */
            submittedById: number | null;
            submittedByName: string | null;
            /** @description 述法单位 */
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /** @description 述法年度 */
            year: number;
        };
        DutyReportPageAnswer: {
            /** @description 此外可以办理的：save 填写、hear 登记现场述法、appraise 拟定评议意见、vote 评议 */
            acts: string[];
            /** @description 报告与系统不一致的数字，孰是孰非由人判断 */
            contradictions: components["schemas"]["ContradictionAnswer"][];
            /** @description 年度述法安排 */
            cycleId: number;
            /** @enum {string} */
            cycleStatus: "draft" | "open" | "evaluating" | "deliberated" | "closed";
            /** @description 评议项目 */
            dimensions: components["schemas"]["DimensionPart"][];
            /**
             * Format: date
             * @description 报送期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 提前结束评议的原因 */
            endReason: string | null;
            /** @description 评议汇总；单位在审议后可见，未进入评议为 null */
            evaluation: components["schemas"]["DutyEvaluationSummaryAnswer"] | null;
            /**
             * Format: date
             * @description 系统数据的统计之日：填写中为今天，报送后为报送之日
             * @example 2024-06-30
             */
            factsOn: string;
            /** @description 反馈意见；审议前为 null */
            feedback: components["schemas"]["FeedbackAnswer"] | null;
            /** @description 数据栏 */
            figures: components["schemas"]["DutyFigureAnswer"][];
            /**
             * @description 综合评价：good 好、fair 较好、average 一般、poor 差；单位在审议后可见
             * @enum {string|null}
             */
            grade: "good" | "fair" | "average" | "poor" | null;
            /**
             * Format: date
             * @description 现场述法日期
             * @example 2024-06-30
             */
            heardOn: string | null;
            /** @description 现场述法情况 */
            hearing: string | null;
            id: number;
            /** @description 首次报送晚于期限 */
            late: boolean;
            /** @description 四张清单；整改清单的内容在 problems */
            lists: components["schemas"]["DutyListAnswer"][];
            /** @description 未述法的原因 */
            missedReason: string | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /** @description 列为现场述法 */
            onSite: boolean;
            /** @description 评议意见，不记名；督办机构在评议结束后可见 */
            opinions: string[];
            /** @description 期限已过，尚未报送 */
            overdue: boolean;
            /** @description 整改清单，状态随整改台账变化；单位在审议后可见 */
            problems: components["schemas"]["DutyProblemAnswer"][];
            /**
             * Format: date-time
             * @description 审核时间
             * @example 2024-06-30T01:00:00.000Z
             */
            reviewedAt: string | null;
            /** @description 审核意见 */
            reviewReason: string | null;
            /**
             * @description not_begun 未填写、draft 填写中、submitted 待审核、sent_back 已退回、accepted 待评议、evaluated 已评议、missed 未述法
             * @enum {string}
             */
            status: "not_begun" | "draft" | "submitted" | "sent_back" | "accepted" | "evaluated" | "missed";
            /** @description 查看者现在可以办理的步骤：begin、submit、send_back、accept、evaluate、miss */
            steps: string[];
            /**
             * Format: date-time
             * @description 报送时间
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string | null;
            /** @description 报送人，单位主要负责人 */
            submittedById: number | null;
            submittedByName: string | null;
            /** @description 述法单位 */
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /** @description 本人的评议；不是评议人为 null */
            vote: components["schemas"]["OwnVoteAnswer"] | null;
            /** @description 尚未评议的人；督办机构可见 */
            waitingFor: string[];
            /** @description 述法年度 */
            year: number;
        };
        DutyReportVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutyReviewBody: {
            /**
             * @description accepted 审核通过；sent_back 退回
             * @enum {string}
             */
            outcome: "accepted" | "sent_back";
            /**
             * @description 退回的写明还差什么
             * @example 问题部分请见人见事。
             */
            reason?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        DutySectionAnswer: {
            /** @description 填写说明 */
            guidance: string;
            /**
             * @description 栏目名称
             * @example 学法和部署
             */
            heading: string;
            /**
             * @description 栏目代号
             * @example study
             */
            key: string;
            /**
             * @description 字数上限
             * @example 1500
             */
            maxLength: number;
            /**
             * @description 字数下限，空格和换行不计
             * @example 50
             */
            minLength: number;
            /** @description 必填 */
            required: boolean;
            /** @description 内容；没有或者尚不可见为 null */
            text: string | null;
        };
        DutyStoryAnswer: {
            /** @example duty.report_submitted */
            action: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            id: number;
            /** @example 报送述法报告 */
            sentence: string;
            /** @description 办理人；系统办理的为“系统”，评议不记名 */
            who: string;
        };
        DutySummaryAnswer: {
            cycleId: number;
            /** @description 各项数字的口径 */
            definitions: components["schemas"]["DutyDefinitionAnswer"][];
            /** @description 评议项目 */
            dimensions: components["schemas"]["DimensionPart"][];
            /** @description 满分 */
            fullMarks: number;
            /** @example 2024年度述法汇总 */
            title: string;
            total: components["schemas"]["DutyTotalsAnswer"];
            /** @description 分单位 */
            units: components["schemas"]["SummarisedUnitAnswer"][];
        };
        DutyTotalsAnswer: {
            /**
             * @description 评议已结束的单位平均得分的平均数，保留两位小数。
             * @example 88.5
             */
            average: number | null;
            /**
             * @description 已销号的问题数除以列入台账的问题数，百分数，保留一位小数。
             * @example 96.5
             */
            closingRate: number | null;
            /** @description 评议已结束的单位数。 */
            evaluated: number;
            /** @description 综合评价各等次的单位数。 */
            grades: components["schemas"]["GradeCountsAnswer"];
            /** @description 列为现场述法且已登记现场述法情况的单位数。 */
            heard: number;
            /** @description 首次报送晚于报送期限的单位数，在已报送单位中统计。 */
            late: number;
            /** @description 记为未述法的单位数。 */
            missed: number;
            /** @description 列为现场述法的单位数。 */
            onSite: number;
            /** @description 首次报送不晚于报送期限的单位数，在已报送单位中统计。 */
            onTime: number;
            /** @description 审议后列入整改台账的问题数，撤销的不计。 */
            problems: number;
            /** @description 其中截至统计时已核验销号的问题数。 */
            problemsClosed: number;
            /**
             * @description 已报送单位数除以应述法单位数，百分数，保留一位小数。
             * @example 96.5
             */
            submissionRate: number | null;
            /** @description 已报送述法报告的单位数，退回后未再报送的不计。 */
            submitted: number;
            /** @description 列入本年度述法安排的单位数。 */
            units: number;
            /** @description 实际提交的评议票数，一人评议一个单位为一票。 */
            votes: number;
            /** @description 应当提交的评议票数，评议人在本人任职的单位回避，不计入。 */
            votesEntitled: number;
        };
        DutyUnitAnswer: {
            dutyReportId: number;
            /** @description 现场述法 */
            onSite: boolean;
            /** @enum {string} */
            status: "not_begun" | "draft" | "submitted" | "sent_back" | "accepted" | "evaluated" | "missed";
            unitId: number;
            unitName: string;
        };
        DutyUnitPart: {
            /** @description 现场述法 */
            onSite: boolean;
            /** @description 述法单位，在本督办机构之下 */
            unitId: number;
        };
        EditNoticeBody: {
            /** @description 改写后的办理要求 */
            demands?: string[];
            /** @description 改写后的事实依据，一句一条 */
            grounds?: string[];
            /** @description 改写后的适用规则 */
            rules?: string[];
            /** @description 改写后的标题 */
            title?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        EndAppointmentBody: {
            /**
             * Format: date
             * @description 任职最后一天；立即免职填昨天
             * @example 2024-06-30
             */
            lastDay: string;
            /**
             * @description 理由或依据
             * @example 岗位调整
             */
            reason: string;
        };
        EndedAnswer: {
            /** @description 结束了几个 */
            ended: number;
        };
        EndedSessionAnswer: {
            address: string;
            agent: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            endedAt: string;
            id: number;
            /** @description 结束的原因，displaced 表示登录过多、最早的被结束 */
            reason: string;
        };
        EnginePartAnswer: {
            /** @description 送不进队列的任务 */
            deadJobs: number;
            /** @description 不正常时怎么办 */
            detail?: string;
            /** @description 最早到期的督办件已等了多少秒 */
            oldestDueSeconds: number;
            /** @description 多次出错、待人处理的提醒事项 */
            parkedAlarms: number;
            /** @description 多次出错、待人处理的督办件 */
            parkedCases: number;
            /**
             * @description ok 正常，late 迟缓，down 不可用
             * @enum {string}
             */
            standing: "ok" | "late" | "down";
            /** @description 数据库没有应答时为 null */
            waiting: components["schemas"]["WaitingAnswer"] | null;
        };
        EnrolmentAnswer: {
            /** @description Base32，可手工输入身份验证器 */
            secret: string;
            /** @description otpauth 地址，显示为二维码 */
            uri: string;
        };
        EnteredItemPart: {
            /** @description 已定的措施；缺省为待定措施 */
            agreed?: components["schemas"]["AgreedMeasurePart"];
            /**
             * Format: date
             * @description 发现日期，缺省为今天
             * @example 2024-01-08
             */
            foundOn?: string;
            /**
             * @description 问题
             * @example 行政处罚案卷缺少法制审核意见。
             */
            problem: string;
            /**
             * @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他
             * @example file_review
             * @enum {string}
             */
            source: "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
            /** @description 来源文书编号 */
            sourceRef?: string | null;
            /** @description 整改单位，在本机构督办范围内 */
            unitId: number;
        };
        EvaluatorAnswer: {
            name: string;
            personId: number;
        };
        EvidenceBody: {
            /** @description 佐证；文件另以附件上传，属于 rectification:ID */
            evidence: components["schemas"]["EvidencePart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        EvidencePart: {
            /**
             * @description 佐证名称
             * @example 修订后的会签制度
             */
            name: string;
            /**
             * @description 文号、附件名或存放处
             * @example 云水〔2024〕12号
             */
            reference: string;
        };
        ExtensionAnswer: {
            /**
             * Format: date-time
             * @description null：待审批
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            /** @description 审批意见 */
            decisionReason: string | null;
            /** @description 是否准予 */
            granted: boolean | null;
            id: number;
            /**
             * Format: date
             * @description 申请时的期限
             * @example 2024-06-30
             */
            previousDueOn: string;
            /** @description 延期理由 */
            reason: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            requestedAt: string;
            /**
             * Format: date
             * @description 申请的新期限
             * @example 2024-06-30
             */
            requestedDueOn: string;
        };
        ExtensionBody: {
            /**
             * Format: date
             * @description 申请的新期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 理由 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ExtensionDecisionBody: {
            /**
             * Format: date
             * @description 准予的期限，不晚于申请的期限；缺省为申请的期限
             * @example 2024-06-30
             */
            dueOn?: string;
            /** @description 是否准予 */
            granted: boolean;
            /** @description 审批意见；不同意时必填 */
            reason?: string;
            /**
             * @description 所见任务的版本
             * @example 1
             */
            version: number;
        };
        ExtensionItemAnswer: {
            /**
             * Format: date-time
             * @description null：待审批
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            /** @description 审批意见 */
            decisionReason: string | null;
            /**
             * Format: date
             * @description 现期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 是否准予 */
            granted: boolean | null;
            id: number;
            leadUnitId: number;
            /** @description 牵头单位 */
            leadUnitName: string;
            /**
             * Format: date
             * @description 申请时的期限
             * @example 2024-06-30
             */
            previousDueOn: string;
            /** @description 延期理由 */
            reason: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            requestedAt: string;
            /**
             * Format: date
             * @description 申请的新期限
             * @example 2024-06-30
             */
            requestedDueOn: string;
            taskCode: string;
            taskId: number;
            /** @description 任务名称 */
            taskTitle: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            taskVersion: number;
        };
        FeedbackAnswer: {
            /** @description 主送单位 */
            addressee: string;
            /**
             * Format: date
             * @description 成文日期
             * @example 2024-06-30
             */
            issuedOn: string;
            /** @description 落款 */
            issuer: string;
            /** @description 正文，一段一项 */
            paragraphs: string[];
            /** @description 标题 */
            title: string;
        };
        FieldFault: {
            /**
             * @description 稳定的错误代码
             * @example REQUIRED
             */
            code: string;
            /**
             * @description 从外到内的路径
             * @example items.0.title
             */
            field: string;
            /**
             * @description 给人看的话
             * @example 必填
             */
            message: string;
        };
        FigureAnswer: {
            /** @description 口径 */
            definition: string;
            /** @description 分母；不是比率的为 null */
            denominator: number | null;
            /**
             * @description 分母的清单
             * @example /api/statistics/records?figure=tasks.overdue&year=2024
             */
            denominatorList: string | null;
            /**
             * @description 分母是什么
             * @example 应办结任务
             */
            denominatorWords: string | null;
            /**
             * @description 指标
             * @example tasks.on_time_rate
             * @enum {string}
             */
            key: "targets.total" | "targets.met" | "targets.partly_met" | "targets.not_met" | "targets.unjudged" | "targets.overdue" | "targets.near" | "targets.normal" | "tasks.total" | "tasks.normal" | "tasks.near" | "tasks.overdue" | "tasks.suspended" | "tasks.done" | "tasks.owed" | "tasks.on_time" | "tasks.owed_originally" | "tasks.on_time_originally" | "tasks.moved" | "documents.total" | "documents.guidance" | "documents.interview" | "documents.inspection" | "replies.owed" | "replies.on_time" | "interviews.held" | "interviews.units" | "problems.found" | "problems.closed" | "problems.overdue" | "problems.relapsed" | "extensions.asked" | "extensions.decided" | "extensions.granted" | "reviews.done" | "reviews.waiting" | "targets.met_rate" | "tasks.on_time_rate" | "tasks.on_time_originally_rate" | "tasks.moved_rate" | "replies.on_time_rate" | "problems.closing_rate" | "problems.relapse_rate" | "extensions.granted_rate" | "tasks.moved_days" | "reviews.median_days" | "reviews.p90_days";
            /**
             * @description 分子的清单
             * @example /api/statistics/records?figure=tasks.overdue&year=2024
             */
            list: string;
            /** @example 按期完成率 */
            name: string;
            /** @description 分子，计数指标即为数值 */
            numerator: number;
            /**
             * @description 分子是什么
             * @example 按期完成
             */
            numeratorWords: string;
            /** @description 上一年全年的数值；按月查询的为上年同月 */
            previous: number | null;
            /** @example % */
            unit: string;
            /** @description 数值；没有可计算的为 null */
            value: number | null;
        };
        FigureDefinitionAnswer: {
            /** @description 口径 */
            definition: string;
            /** @example closingRate */
            figure: string;
        };
        FigureValueAnswer: {
            /** @description 分母；不是比率的为 null */
            denominator: number | null;
            /**
             * @description 分母的清单
             * @example /api/statistics/records?figure=tasks.overdue&year=2024
             */
            denominatorList: string | null;
            /**
             * @description 指标
             * @example tasks.on_time_rate
             * @enum {string}
             */
            key: "targets.total" | "targets.met" | "targets.partly_met" | "targets.not_met" | "targets.unjudged" | "targets.overdue" | "targets.near" | "targets.normal" | "tasks.total" | "tasks.normal" | "tasks.near" | "tasks.overdue" | "tasks.suspended" | "tasks.done" | "tasks.owed" | "tasks.on_time" | "tasks.owed_originally" | "tasks.on_time_originally" | "tasks.moved" | "documents.total" | "documents.guidance" | "documents.interview" | "documents.inspection" | "replies.owed" | "replies.on_time" | "interviews.held" | "interviews.units" | "problems.found" | "problems.closed" | "problems.overdue" | "problems.relapsed" | "extensions.asked" | "extensions.decided" | "extensions.granted" | "reviews.done" | "reviews.waiting" | "targets.met_rate" | "tasks.on_time_rate" | "tasks.on_time_originally_rate" | "tasks.moved_rate" | "replies.on_time_rate" | "problems.closing_rate" | "problems.relapse_rate" | "extensions.granted_rate" | "tasks.moved_days" | "reviews.median_days" | "reviews.p90_days";
            /**
             * @description 分子的清单
             * @example /api/statistics/records?figure=tasks.overdue&year=2024
             */
            list: string;
            /** @description 分子，计数指标即为数值 */
            numerator: number;
            /** @description 数值；没有可计算的为 null */
            value: number | null;
        };
        FindingEditBody: {
            /** @description 改后的问题 */
            finding: components["schemas"]["FindingPart"];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        FindingPart: {
            /** @description 违反的规定；没有为 null */
            basis?: string | null;
            /**
             * @description 整改期限，自文书送出之日起的日历天数
             * @example 60
             */
            completionDays: number;
            /**
             * @description 整改要求
             * @example 补齐审核，健全案卷评查。
             */
            demand: string;
            /**
             * @description 证据；文件另以附件上传，属于 finding:ID
             * @example 案卷复印件3份。
             */
            evidence: string;
            /**
             * @description 事实
             * @example 抽查的3宗处罚案卷没有法制审核意见。
             */
            fact: string;
            /**
             * @description problem 一般问题、false_figures 数据不实
             * @enum {string}
             */
            kind: "problem" | "false_figures";
            /** @description 数据不实的填报；null 为最近一次审核通过的完成报告 */
            reportId?: number | null;
            /** @description 数据不实的任务 */
            taskId?: number | null;
            /** @description 被督察单位 */
            unitId: number;
        };
        FormListAnswer: {
            /**
             * @description performance 履职清单、problems 问题清单、appraisal 评议清单、rectification 整改清单
             * @enum {string}
             */
            key: "performance" | "problems" | "appraisal" | "rectification";
            sections: components["schemas"]["FormSectionPart"][];
            /** @example 履职清单 */
            title: string;
        };
        FormListPart: {
            /**
             * @description performance 履职清单、problems 问题清单、appraisal 评议清单、rectification 整改清单
             * @enum {string}
             */
            key: "performance" | "problems" | "appraisal" | "rectification";
            sections: components["schemas"]["FormSectionPart"][];
        };
        FormSectionPart: {
            /** @description 填写说明 */
            guidance: string;
            /**
             * @description 栏目名称
             * @example 学法和部署
             */
            heading: string;
            /**
             * @description 栏目代号
             * @example study
             */
            key: string;
            /**
             * @description 字数上限
             * @example 1500
             */
            maxLength: number;
            /**
             * @description 字数下限，空格和换行不计
             * @example 50
             */
            minLength: number;
            /** @description 必填 */
            required: boolean;
        };
        FoundAnswer: {
            /** @description 正文摘录，分段标出查找的字词 */
            excerpt: components["schemas"]["MarkedPart"][];
            /**
             * @description 种类：target 年度目标，task 任务，progress 进展填报，notice 督办文书，item 整改事项，report 年度报告
             * @enum {string}
             */
            kind: "target" | "task" | "progress" | "notice" | "item" | "report";
            /** @description 种类的名称 */
            kindName: string;
            /** @description 文号或编号 */
            number: string | null;
            officeId: number | null;
            officeName: string | null;
            /** @description 页面地址 */
            path: string;
            /** @description 该种类记录的编号 */
            recordId: number;
            /** @description 状态 */
            status: string | null;
            /** @description 标题，分段标出查找的字词 */
            title: components["schemas"]["MarkedPart"][];
            unitId: number | null;
            unitName: string | null;
            year: number;
        };
        GradeCountsAnswer: {
            /** @description 一般 */
            average: number;
            /** @description 较好 */
            fair: number;
            /** @description 好 */
            good: number;
            /** @description 差 */
            poor: number;
        };
        GroupClosureBody: {
            /**
             * @description 核验情况
             * @example 现场核验属实。
             */
            finding?: string;
            /** @description 要销号的事项 */
            items: components["schemas"]["ClosurePart"][];
        };
        HandedDocumentAnswer: {
            /**
             * @description notice 督办文书、interview 约谈纪要、report 填报材料、item 整改事项、record 其他材料
             * @enum {string}
             */
            kind: "notice" | "interview" | "report" | "item" | "record";
            name: string;
            /** @description 文号或编号 */
            number: string;
            /** @description 系统中的记录；系统以外的材料为 null */
            recordId: number | null;
        };
        HandOverAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            fromUnitId: number;
            /** @description 原牵头单位 */
            fromUnitName: string;
            /** @description 交接说明 */
            note: string | null;
            /** @description 改派理由 */
            reason: string;
            toUnitId: number;
            /** @description 新牵头单位 */
            toUnitName: string;
        };
        HandOverBody: {
            /**
             * @description 接收机关
             * @example 云溪市纪委监委
             */
            receivingBody: string;
            /**
             * @description 移送函正文
             * @example 现将有关线索和材料移送你机关，请依规处理。
             */
            text: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        HealthAnswer: {
            /**
             * Format: date-time
             * @description 系统当前所用的时刻
             * @example 2024-06-30T01:00:00.000Z
             */
            clock: string;
            database: components["schemas"]["PartAnswer"];
            engine: components["schemas"]["EnginePartAnswer"];
            mail: components["schemas"]["MailPartAnswer"];
            queue: components["schemas"]["QueuePartAnswer"];
            /**
             * @description ok 正常，late 迟缓，down 不可用
             * @enum {string}
             */
            standing: "ok" | "late" | "down";
        };
        HearingBody: {
            /**
             * Format: date
             * @description 现场述法日期，今天或以前
             * @example 2024-01-08
             */
            heardOn: string;
            /**
             * @description 会议和点评情况
             * @example 在委员会会议上述法，当场点评。
             */
            hearing: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        HeldScoreRuleAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            effectiveFrom: string;
            rule: components["schemas"]["ScoreRulePart"];
        };
        HolidayApprovalBody: {
            /** @description 所见预览的 digest；此后有变化时返回 409 */
            digest: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        HolidayChangeAnswer: {
            arrangement: components["schemas"]["ArrangementPart"];
            /** @description 批准后的日历版本 */
            calendarAfter: string | null;
            /** @description 批准前的日历版本 */
            calendarBefore: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            decidedById: number | null;
            decidedByName: string | null;
            decisionReason: string | null;
            documentNumber: string;
            /** @description 批准时移动了多少 */
            effects: components["schemas"]["HolidayEffectCountsPart"] | null;
            id: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            proposedAt: string;
            proposedById: number | null;
            proposedByName: string | null;
            reason: string | null;
            /** @enum {string} */
            status: "proposed" | "approved" | "refused" | "withdrawn";
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            year: number;
        };
        HolidayCheckAnswer: {
            faults: components["schemas"]["HolidayFaultPart"][];
            valid: boolean;
        };
        HolidayCheckBody: {
            /** @description 一年的放假安排；有误时一次列出全部错误 */
            arrangement: components["schemas"]["ArrangementPart"];
        };
        HolidayEffectCountsPart: {
            /** @description 督办步骤改期的督办件 */
            clocks: number;
            /** @description 改变的日子 */
            days: number;
            /** @description 移动的期限 */
            deadlines: number;
            /** @description 因文书已发出而不变的期限 */
            kept: number;
            /** @description 已通知的单位 */
            units: number;
        };
        HolidayFaultPart: {
            code: string;
            /** @example makeUpDays[0].on */
            field: string;
            message: string;
        };
        HolidayPart: {
            /** @description 放假的每一天，含周末 */
            days: string[];
            /** @example 春节 */
            name: string;
        };
        HolidayPreviewAnswer: {
            calendarAfter: string;
            calendarBefore: string;
            changeId: number;
            /** @description 自动步骤改期的督办件，最多列 500 件 */
            clocks: components["schemas"]["MovingClockPart"][];
            counts: components["schemas"]["PreviewCountsPart"];
            days: components["schemas"]["ChangedDayPart"][];
            /** @description 移动的期限，最多列 500 项 */
            deadlines: components["schemas"]["MovingDeadlinePart"][];
            /** @description 批准时交回：所见即所批 */
            digest: string;
            /** @description 文书已发出、期限不变的 */
            kept: components["schemas"]["KeptTermPart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        HolidayProposalBody: {
            /** @description 一年的放假安排；有误时一次列出全部错误 */
            arrangement: components["schemas"]["ArrangementPart"];
            /**
             * @description 通知的文号
             * @example 国办发明电〔2026〕11号
             */
            documentNumber: string;
            /** @description 调整已导入的年度时必填 */
            reason?: string | null;
        };
        HolidayRefusalBody: {
            /** @description 不予批准的理由 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        HolidayWithdrawalBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        HolidayYearsAnswer: {
            /** @description 现行日历的版本 */
            calendarVersion: string;
            /**
             * Format: date
             * @description 自这一天起尚无安排，工作日是暂计的
             * @example 2024-06-30
             */
            provisionalFrom: string;
            /**
             * Format: date
             * @description 系统时钟的今天
             * @example 2024-06-30
             */
            today: string;
            years: components["schemas"]["ArrangementPart"][];
        };
        ImportAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /** @description 对整份报告的存疑 */
            doubts: components["schemas"]["DoubtAnswer"][];
            /** @description 按报告的次序，上级条目在前 */
            drafts: components["schemas"]["DraftAnswer"][];
            fileName: string | null;
            id: number;
            issuer: string;
            officeId: number;
            officeName: string;
            /** @description 工作安排部分的标题 */
            planHeading: string;
            /** @example 2024 */
            planYear: number;
            previousImportId: number | null;
            readerVersion: string;
            reportId: number;
            /** @example 2024 */
            reportYear: number;
            /**
             * @description open 待确认；confirmed 已确认；discarded 已放弃
             * @enum {string}
             */
            state: "open" | "confirmed" | "discarded";
            /** @description 报告正文：所有位置都以它为准 */
            text: string;
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ImportConfirmedAnswer: {
            import: components["schemas"]["ImportSheetAnswer"];
            /** @description 成为的目标，按报告的次序 */
            targetIds: number[];
        };
        ImportedItemAnswer: {
            /**
             * @description 整改编号
             * @example ZG-2024-0001
             */
            code: string;
            id: number;
        };
        ImportItemAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /**
             * @description 办理人
             * @example person:12
             */
            createdBy: string;
            /** @description 舍去的条目 */
            dropped: number;
            fileName: string | null;
            id: number;
            issuer: string;
            /** @description 保留的条目 */
            kept: number;
            officeId: number;
            officeName: string;
            /** @example 2024 */
            planYear: number;
            /** @description 同一报告此前导入的版本 */
            previousImportId: number | null;
            reportId: number;
            /** @example 2024 */
            reportYear: number;
            /**
             * @description open 待确认；confirmed 已确认；discarded 已放弃
             * @enum {string}
             */
            state: "open" | "confirmed" | "discarded";
            /** @description 成为的目标 */
            targets: number;
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ImportOutcomeAnswer: {
            /**
             * @description 已导入；与此前导入的版本不同；同一正文已导入过，没有重复写入
             * @enum {string}
             */
            code: "IMPORT_CREATED" | "IMPORT_CHANGES_EARLIER" | "IMPORT_KNOWN";
            import: components["schemas"]["ImportAnswer"];
            importId: number;
            /** @example 已识别12个条目，请逐条核对后确认。 */
            message: string;
            previousImportId: number | null;
        };
        ImportSheetAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /** @description 对整份报告的存疑 */
            doubts: components["schemas"]["DoubtAnswer"][];
            /** @description 按报告的次序，上级条目在前 */
            drafts: components["schemas"]["DraftAnswer"][];
            fileName: string | null;
            id: number;
            issuer: string;
            officeId: number;
            officeName: string;
            /** @description 工作安排部分的标题 */
            planHeading: string;
            /** @example 2024 */
            planYear: number;
            previousImportId: number | null;
            readerVersion: string;
            reportId: number;
            /** @example 2024 */
            reportYear: number;
            /**
             * @description open 待确认；confirmed 已确认；discarded 已放弃
             * @enum {string}
             */
            state: "open" | "confirmed" | "discarded";
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ImportVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InboxMessageAnswer: {
            /** @description 有关日期 */
            byWhen: components["schemas"]["InboxTermPart"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /** @description 文号 */
            documentNumber: string | null;
            id: number;
            /** @description 发出单位 */
            issuer: string;
            /**
             * @description 办理页面的路径；只有邮件中才有链接的为 null
             * @example /notices/12
             */
            link: string | null;
            /** @description 所涉文书 */
            noticeId: number | null;
            /**
             * Format: date-time
             * @description 读过的时刻；未读为 null
             * @example 2024-06-30T01:00:00.000Z
             */
            readAt: string | null;
            /** @description 为什么收到这条消息 */
            reason: string;
            /**
             * @description 所涉记录
             * @example notice:12
             */
            subject: string;
            /**
             * @description 标签
             * @example 提醒
             */
            tag: string;
            title: string;
            /**
             * @description 主题
             * @example notice
             * @enum {string}
             */
            topic: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
            /** @description 所涉单位 */
            unit: string;
            /** @description 发生了什么 */
            what: string;
            /** @description 请办理的事项 */
            whatToDo: string[];
            /** @description 缘由，一项一条 */
            why: string[];
        };
        InboxReadingBody: {
            /**
             * @description 消息
             * @example [
             *       1
             *     ]
             */
            messageIds: number[];
            /**
             * @description true 标为已读，false 标为未读
             * @example true
             */
            read: boolean;
        };
        InboxTermPart: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            day: string;
            /** @example 回复期限 */
            label: string;
        };
        IndicatorAnswer: {
            /**
             * @description up 上升；down 下降；none 不论升降
             * @enum {string}
             */
            direction: "up" | "down" | "none";
            id: number;
            /**
             * @description numeric 数值；coverage 覆盖率；trend 趋势；rank 位次；frequency 频次；approx 约数；qualitative 定性
             * @enum {string}
             */
            kind: "numeric" | "coverage" | "trend" | "rank" | "frequency" | "approx" | "qualitative";
            /** @example 行政诉讼败诉率 */
            name: string;
            /**
             * @description up 提升；down 下降；rank 位次不低于；≈ 约为
             * @example <=
             * @enum {string}
             */
            op: "=" | ">=" | "<=" | "<" | ">" | "≈" | "up" | "down" | "rank";
            /** @description 原文 */
            quote: string | null;
            /** @example % */
            unit: string | null;
            /** @example 5 */
            value: number | null;
        };
        IndicatorBody: {
            /**
             * @description up 上升；down 下降；none 不论升降
             * @enum {string}
             */
            direction?: "up" | "down" | "none";
            /**
             * @description numeric 数值；coverage 覆盖率；trend 趋势；rank 位次；frequency 频次；approx 约数；qualitative 定性
             * @enum {string}
             */
            kind?: "numeric" | "coverage" | "trend" | "rank" | "frequency" | "approx" | "qualitative";
            /** @example 行政诉讼败诉率 */
            name: string;
            /**
             * @description up 提升；down 下降；rank 位次不低于；≈ 约为
             * @example <=
             * @enum {string}
             */
            op: "=" | ">=" | "<=" | "<" | ">" | "≈" | "up" | "down" | "rank";
            /** @description 原文 */
            quote?: string | null;
            /** @example % */
            unit?: string | null;
            /**
             * @description 按原文的单位；没有数值为 null
             * @example 5
             */
            value: number | null;
        };
        IndicatorStandingAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            asOfOn: string | null;
            id: number;
            indicatorId: number;
            name: string;
            /** @enum {string} */
            op: "=" | ">=" | "<=" | "<" | ">" | "≈" | "up" | "down" | "rank";
            /** @description 最近一次填报的数值 */
            reading: number | null;
            /**
             * @description 已达到、部分达到、未达到、待判断、未测量
             * @enum {string}
             */
            standing: "met" | "partly_met" | "not_met" | "unknown" | "not_measured";
            unit: string | null;
            /** @description 要求达到的数值；没有写明为 null */
            value: number | null;
            /** @description 对照的说明 */
            why: string;
        };
        InspectedUnitAnswer: {
            id: number;
            name: string;
        };
        InspectionApprovalBody: {
            /**
             * @description 有重复督察提示时，确有必要的理由
             * @example 上次督察后又发生同类问题，需要复查。
             */
            overrideReason?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionAuthorityPart: {
            /**
             * @description 作出决定或指令的机关或负责人
             * @example 云溪市人民政府
             */
            issuer: string;
            /**
             * @description decision 督察决定、order 督察指令
             * @enum {string}
             */
            kind: "decision" | "order";
            /**
             * Format: date
             * @description 作出之日
             * @example 2024-01-02
             */
            on: string;
            /**
             * @description 文号或文件名
             * @example 云政督〔2024〕2号
             */
            reference: string;
        };
        InspectionDefinitionAnswer: {
            /** @description 口径 */
            definition: string;
            /** @example closingRate */
            figure: string;
        };
        InspectionDeliveryAnswer: {
            recipientId: number;
            recipientName: string;
            role: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            sentAt: string | null;
            /**
             * @description 送达情况
             * @enum {string}
             */
            state: "waiting" | "sent" | "failed" | "unknown" | "cancelled";
        };
        InspectionEditBody: {
            /** @description 督察依据 */
            authority: components["schemas"]["InspectionAuthorityPart"];
            /**
             * Format: date
             * @description 结束之日
             * @example 2024-03-08
             */
            endsOn: string;
            /** @description 组长 */
            headId: number;
            /** @description 联合开展的机构，如巡察机构；没有为 null */
            jointWith?: string | null;
            /** @description 组员，不必重复列组长 */
            memberIds: number[];
            /**
             * @description 督察内容
             * @example 抽查2023年行政处罚案卷。
             */
            scope: string;
            /**
             * Format: date
             * @description 开始之日
             * @example 2024-03-04
             */
            startsOn: string;
            /**
             * @description 主题
             * @example 行政执法案卷质量
             */
            topic: string;
            /** @description 被督察单位，文书按此先后 */
            unitIds: number[];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionFiguresAnswer: {
            /** @description 已销号的问题数 */
            closed: number;
            /**
             * @description 整改率，百分数
             * @example 98.5
             */
            closingRate: number | null;
            /** @description 督察文书件数 */
            documents: number;
            /** @description 数据不实的问题数 */
            falseFigures: number;
            /** @description 督察次数 */
            inspections: number;
            /** @description 联合开展的次数 */
            joint: number;
            /** @description 问题数 */
            problems: number;
            /** @description 复核件数 */
            reviews: number;
            /** @description 被督察单位数 */
            units: number;
            /** @description 变更结论的件数 */
            upheld: number;
        };
        InspectionFindingAnswer: {
            /** @description 附件数，附件属于 finding:ID */
            attachments: number;
            /** @description 违反的规定 */
            basis: string | null;
            /** @description 由此办理的督办件 */
            caseId: number | null;
            /** @description 督办件现在的级别；为2的自动进入三级，低于2的须由人写明理由直接启动 */
            caseLevel: number | null;
            /**
             * Format: date
             * @description 整改期限；签发前为 null
             * @example 2024-06-30
             */
            completeBy: string | null;
            /** @description 整改期限，日历天数 */
            completionDays: number;
            /** @description 整改要求 */
            demand: string;
            /** @description 证据 */
            evidence: string;
            /** @description 事实 */
            fact: string;
            id: number;
            inspectionId: number;
            /** @example ZG-2024-0001 */
            itemCode: string | null;
            /** @description 整改事项；签发前为 null */
            itemId: number | null;
            /**
             * @description 整改状态
             * @enum {string|null}
             */
            itemStatus: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside" | null;
            /**
             * @description problem 一般问题、false_figures 数据不实
             * @enum {string}
             */
            kind: "problem" | "false_figures";
            /** @description 数据不实的填报 */
            reportId: number | null;
            /**
             * Format: date-time
             * @description 经复核撤销的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            setAsideAt: string | null;
            taskCode: string | null;
            /** @description 数据不实的任务 */
            taskId: number | null;
            taskTitle: string | null;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionFindingsAnswer: {
            /** @description 登记的问题，先后同提交 */
            findingIds: number[];
        };
        InspectionInstructionAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            leaderId: number;
            /** @description 姓名 */
            leaderName: string | null;
            /** @description 批示 */
            text: string;
        };
        InspectionInstructionBody: {
            /**
             * @description 批示
             * @example 同意，请如实反馈问题，督促整改。
             */
            text: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionItemAnswer: {
            /**
             * @description decision 督察决定、order 督察指令
             * @enum {string}
             */
            authorityKind: "decision" | "order";
            /** @description 依据的文号或文件名 */
            authorityReference: string;
            /** @description 其中已销号的 */
            closed: number;
            /**
             * @description 文书种类；签发前为 null
             * @enum {string|null}
             */
            documentKind: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice" | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            endsOn: string;
            /** @description 组长 */
            headId: number | null;
            /** @description 组长 */
            headName: string | null;
            id: number;
            /**
             * Format: date
             * @description 印发之日
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /** @description 联合开展的机构 */
            jointWith: string | null;
            /** @description 文号 */
            number: string | null;
            /** @description 督察机构 */
            officeId: number;
            officeName: string;
            /** @description 待决定的复核 */
            openReviews: number;
            /**
             * Format: date
             * @description 整改方案期限
             * @example 2024-06-30
             */
            planDueOn: string | null;
            /** @description 计划年度 */
            planYear: number;
            /** @description 问题数，经复核撤销的不计 */
            problems: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            startsOn: string;
            /**
             * @description draft 拟订中、awaiting_approval 待批准、planned 已列入计划、under_way 督察中、awaiting_signature 文书待签发、issued 已反馈、closed 已办结、cancelled 已取消
             * @enum {string}
             */
            status: "draft" | "awaiting_approval" | "planned" | "under_way" | "awaiting_signature" | "issued" | "closed" | "cancelled";
            /** @description 主题 */
            topic: string;
            /** @description 被督察单位数 */
            unitCount: number;
            /** @description 被督察单位；被督察单位只看到本单位 */
            units: components["schemas"]["InspectedUnitAnswer"][];
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        InspectionMemberAnswer: {
            /** @description 组长 */
            head: boolean;
            name: string;
            personId: number;
        };
        InspectionOfficeAnswer: {
            /** @description 领导批示 */
            instructions: components["schemas"]["InspectionInstructionAnswer"][];
            /** @description 最近一次退回或取消的理由 */
            lastReason: string | null;
            /** @description 重复督察的理由 */
            overrideReason: string | null;
            /** @description 已登记的回避 */
            recusals: components["schemas"]["InspectionRecusalAnswer"][];
            /** @description 一年内对同一单位的同类督察和要求；批准前为现在的情况，批准后为批准时的情况 */
            repetitions: components["schemas"]["RepetitionAnswer"][];
            /** @description 总体情况 */
            summary: string;
        };
        InspectionPageAnswer: {
            /** @description 查看者现在可以办理的：submit、send_back、approve、start、conclude、return_document、issue、close、cancel、edit、find、recuse、instruct */
            acts: string[];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            approvedAt: string | null;
            /** @description 批准人 */
            approvedByName: string | null;
            /** @description 督察依据 */
            authority: components["schemas"]["InspectionAuthorityPart"];
            /**
             * @description decision 督察决定、order 督察指令
             * @enum {string}
             */
            authorityKind: "decision" | "order";
            /** @description 依据的文号或文件名 */
            authorityReference: string;
            /** @description 其中已销号的 */
            closed: number;
            /**
             * @description 文书种类；签发前为 null
             * @enum {string|null}
             */
            documentKind: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice" | null;
            /**
             * Format: date-time
             * @description 办结或取消的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            endedAt: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            endsOn: string;
            /** @description 组长 */
            headId: number | null;
            /** @description 组长 */
            headName: string | null;
            id: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            issuedAt: string | null;
            /**
             * Format: date
             * @description 印发之日
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /** @description 联合开展的机构 */
            jointWith: string | null;
            /** @description 文号 */
            number: string | null;
            /** @description 督察机构内部的内容；对其他人为 null */
            office: components["schemas"]["InspectionOfficeAnswer"] | null;
            /** @description 督察机构 */
            officeId: number;
            officeName: string;
            /** @description 待决定的复核 */
            openReviews: number;
            /** @description 各单位的送达和签收；被督察单位只看到本单位 */
            parts: components["schemas"]["InspectionPartAnswer"][];
            /**
             * Format: date
             * @description 整改方案期限
             * @example 2024-06-30
             */
            planDueOn: string | null;
            /** @description 计划年度 */
            planYear: number;
            /** @description 拟订人 */
            preparedByName: string | null;
            /** @description 问题数，经复核撤销的不计 */
            problems: number;
            /** @description 复核申请；被督察单位只看到本单位的 */
            reviews: components["schemas"]["ConclusionReviewAnswer"][];
            /** @description 督察内容 */
            scope: string;
            /** @description 签发人 */
            signedByName: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            startedAt: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            startsOn: string;
            /**
             * @description draft 拟订中、awaiting_approval 待批准、planned 已列入计划、under_way 督察中、awaiting_signature 文书待签发、issued 已反馈、closed 已办结、cancelled 已取消
             * @enum {string}
             */
            status: "draft" | "awaiting_approval" | "planned" | "under_way" | "awaiting_signature" | "issued" | "closed" | "cancelled";
            /** @description 督察组，组长在前 */
            team: components["schemas"]["InspectionMemberAnswer"][];
            /** @description 主题 */
            topic: string;
            /** @description 被督察单位数 */
            unitCount: number;
            /** @description 被督察单位；被督察单位只看到本单位 */
            units: components["schemas"]["InspectedUnitAnswer"][];
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        InspectionPartAnswer: {
            /** @description 查看者现在可以代表该单位办理的：receive 签收、ask_review 申请复核 */
            acts: string[];
            /** @description 督察评价 */
            assessment: string;
            /** @description 已销号的 */
            closed: number;
            /** @description 逐人的送达情况 */
            deliveries: components["schemas"]["InspectionDeliveryAnswer"][];
            /** @description 问题数 */
            problems: number;
            /**
             * Format: date-time
             * @description 签收时间
             * @example 2024-06-30T01:00:00.000Z
             */
            receivedAt: string | null;
            /** @description 签收人 */
            receivedByName: string | null;
            /**
             * Format: date
             * @description 申请复核的最后一日
             * @example 2024-06-30
             */
            reviewDueOn: string | null;
            /**
             * Format: date
             * @description 送达之日
             * @example 2024-06-30
             */
            servedOn: string | null;
            unitId: number;
            unitName: string;
            /**
             * @description 本单位部分的版本，签收和申请复核时带回
             * @example 1
             */
            version: number;
        };
        InspectionReasonBody: {
            /**
             * @description 理由
             * @example 被督察单位正在接受巡察，改在下半年进行。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionRecusalAnswer: {
            personId: number;
            /** @description 姓名 */
            personName: string | null;
            reason: string;
        };
        InspectionRecusalBody: {
            /** @description 回避的人员 */
            personId: number;
            /**
             * @description 回避的理由
             * @example 近亲属在被督察单位任职。
             */
            reason: string;
            /** @description 接替的人员，组长由接替人担任；没有为 null */
            replacementId?: number | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionStoryAnswer: {
            /** @example inspection.issued */
            action: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            id: number;
            /** @example 批准列入2024年度督察计划 */
            sentence: string;
            /** @description 办理人；系统自动办理的为“系统” */
            who: string;
        };
        InspectionVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InspectionYearAnswer: {
            /** @description 各项数字的口径 */
            definitions: components["schemas"]["InspectionDefinitionAnswer"][];
            figures: components["schemas"]["InspectionFiguresAnswer"];
            year: number;
        };
        InstructionAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            acceptedAt: string | null;
            /** @description 承办单位 */
            carrierId: number;
            carrierName: string;
            caseId: number | null;
            /**
             * Format: date
             * @description 办结期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 办理过程，最早的在前 */
            entries: components["schemas"]["InstructionEntryAnswer"][];
            /**
             * Format: date
             * @example 2024-06-30
             */
            givenOn: string;
            id: number;
            itemId: number | null;
            /** @description 作出批示的领导 */
            leaderId: number;
            leaderName: string;
            noticeId: number | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /** @description 启动督察 */
            ordersInspection: boolean;
            /** @description 期限已过，尚未报告 */
            overdue: boolean;
            /** @description 纸质批示的编号 */
            paperRef: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            recordedAt: string;
            /** @description 登记人 */
            recordedById: number | null;
            recordedByName: string | null;
            /**
             * Format: date-time
             * @description 最近一次报告；退回续办后为 null
             * @example 2024-06-30T01:00:00.000Z
             */
            reportedAt: string | null;
            /**
             * Format: date-time
             * @description 办结或撤销
             * @example 2024-06-30T01:00:00.000Z
             */
            settledAt: string | null;
            /**
             * @description given 待承办、accepted 办理中、reported 已报告、settled 已办结、revoked 已撤销
             * @enum {string}
             */
            status: "given" | "accepted" | "reported" | "settled" | "revoked";
            /** @description 查看者现在可以办理的步骤：accept、report、return、settle、revoke */
            steps: string[];
            /**
             * @description case 督办件、task 任务、notice 文书、item 整改事项、topic 专题
             * @enum {string}
             */
            subjectKind: "case" | "task" | "notice" | "item" | "topic";
            taskId: number | null;
            /** @description 批示内容 */
            text: string;
            /** @description 事由 */
            topic: string;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        InstructionAnswerPart: {
            /**
             * Format: date
             * @description 引用的批示作出的日期
             * @example 2024-06-30
             */
            givenOn?: string;
            /** @description 引用的批示 */
            instructionId?: number;
            /** @description 作出批示的分管领导 */
            leaderId: number;
            leaderName: string | null;
            /** @example 请认真核查，限期整改。 */
            text: string;
        };
        InstructionEntryAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            byId: number | null;
            byName: string;
            /** @description 代领导登记的纸质批示编号 */
            paperRef: string | null;
            /**
             * @description 办理步骤
             * @enum {string}
             */
            step: "accept" | "report" | "return" | "settle" | "revoke";
            text: string;
        };
        InstructionItemAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            acceptedAt: string | null;
            /** @description 承办单位 */
            carrierId: number;
            carrierName: string;
            caseId: number | null;
            /**
             * Format: date
             * @description 办结期限
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            givenOn: string;
            id: number;
            itemId: number | null;
            /** @description 作出批示的领导 */
            leaderId: number;
            leaderName: string;
            noticeId: number | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /** @description 启动督察 */
            ordersInspection: boolean;
            /** @description 期限已过，尚未报告 */
            overdue: boolean;
            /** @description 纸质批示的编号 */
            paperRef: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            recordedAt: string;
            /** @description 登记人 */
            recordedById: number | null;
            recordedByName: string | null;
            /**
             * Format: date-time
             * @description 最近一次报告；退回续办后为 null
             * @example 2024-06-30T01:00:00.000Z
             */
            reportedAt: string | null;
            /**
             * Format: date-time
             * @description 办结或撤销
             * @example 2024-06-30T01:00:00.000Z
             */
            settledAt: string | null;
            /**
             * @description given 待承办、accepted 办理中、reported 已报告、settled 已办结、revoked 已撤销
             * @enum {string}
             */
            status: "given" | "accepted" | "reported" | "settled" | "revoked";
            /**
             * @description case 督办件、task 任务、notice 文书、item 整改事项、topic 专题
             * @enum {string}
             */
            subjectKind: "case" | "task" | "notice" | "item" | "topic";
            taskId: number | null;
            /** @description 批示内容 */
            text: string;
            /** @description 事由 */
            topic: string;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        InstructionOnPaperPart: {
            /**
             * Format: date
             * @description 批示日期
             * @example 2024-06-30
             */
            givenOn: string;
            /**
             * @description 作出批示的领导
             * @example 1
             */
            leaderId: number;
            /**
             * @description 纸质批示的编号
             * @example 办文〔2024〕118号
             */
            paperRef: string;
        };
        InstructionPart: {
            /** @description 作出批示的分管领导 */
            leaderId: number;
            /** @example 请认真核查，限期整改。 */
            text: string;
        };
        InstructionReportBody: {
            /**
             * @description 办理情况
             * @example 已逐件核查，清理积案十二件。
             */
            text: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InstructionSettlementBody: {
            /** @description 督办员代领导登记的，填写纸质批示的编号 */
            paperRef?: string;
            /**
             * @description 领导意见
             * @example 同意办结。
             */
            text?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InstructionVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InterviewAnswer: {
            /**
             * @description 约谈编号
             * @example YT-2024-0001
             */
            code: string;
            /**
             * Format: date-time
             * @description 纪要生效的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            concludedAt: string | null;
            /**
             * Format: date
             * @description 单位确认纪要的期限
             * @example 2024-06-30
             */
            confirmDueOn: string | null;
            /**
             * Format: date
             * @description 约谈期限，几份文书取最早的一天
             * @example 2024-06-30
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description 约谈日，尚未约谈为 null
             * @example 2024-06-30
             */
            heldOn: string | null;
            /** @description 主谈人 */
            hostId: number;
            hostName: string;
            id: number;
            /** @description 集体约谈 */
            joint: boolean;
            /** @description 晚于约谈期限 */
            late: boolean;
            /** @description 下一步；没有为 null */
            nextStep: components["schemas"]["InterviewNextStepAnswer"] | null;
            /** @description 所依据的约谈通知书 */
            notices: components["schemas"]["InterviewNoticeAnswer"][];
            /**
             * Format: date-time
             * @description 督办机构确认纪要的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            officeConfirmedAt: string | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /** @description 地点 */
            place: string;
            /** @description 承诺事项数 */
            promises: number;
            /** @description 其中期限已过没有按期兑现的承诺数 */
            promisesBroken: number;
            /** @description 没有约谈通知书而约谈的理由 */
            reason: string | null;
            /**
             * Format: date-time
             * @description 约谈时间
             * @example 2024-06-30T01:00:00.000Z
             */
            startsAt: string;
            /**
             * @description arranged 已安排、refused 单位对安排有异议、missed 未到场、held 已约谈，待写纪要、recorded 纪要待确认、objected 单位对纪要有异议、concluded 纪要已生效、cancelled 已取消
             * @enum {string}
             */
            status: "arranged" | "refused" | "missed" | "held" | "recorded" | "objected" | "concluded" | "cancelled";
            /**
             * @description confirmed 已确认、refused 拒绝确认、silent 逾期未确认
             * @enum {string|null}
             */
            unitAnswer: "confirmed" | "refused" | "silent" | null;
            /** @description 被约谈单位 */
            unitId: number;
            unitName: string;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        InterviewAppointmentAnswer: {
            /**
             * @description 这次安排的结果：refused 单位不同意、moved 改期、missed 未到场、held 已约谈、cancelled 取消；仍然有效的为 null
             * @enum {string|null}
             */
            endedAs: "refused" | "moved" | "missed" | "held" | "cancelled" | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            endedAt: string | null;
            endedByName: string | null;
            /** @description 单位不同意、改期、取消的理由，或未到场的情况 */
            endReason: string | null;
            hostId: number;
            hostName: string;
            id: number;
            place: string;
            /** @description 改期或者维持的理由 */
            reason: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            setAt: string;
            setByName: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            startsAt: string;
        };
        InterviewFigureDefinitionAnswer: {
            /** @description 口径 */
            definition: string;
            /** @example held */
            figure: string;
        };
        InterviewFiguresAnswer: {
            /** @description 各项数字的口径 */
            definitions: components["schemas"]["InterviewFigureDefinitionAnswer"][];
            /** @description 年度内举行的约谈场次，集体约谈计一场。 */
            held: number;
            /** @description 年度内被约谈的单位次数，同一单位每次约谈分别计算。 */
            interviews: number;
            /** @description 其中一次约谈两个以上单位的集体约谈场次。 */
            joint: number;
            /** @description 年度内约定后单位未到场的次数。 */
            missed: number;
            /** @description 年度内约谈形成并已生效的承诺事项数。 */
            promises: number;
            /** @description 其中期限已过、没有按期销号的事项数。 */
            promisesBroken: number;
            /** @description 其中在承诺期限内销号的事项数。 */
            promisesKept: number;
            /** @description 年度内被约谈的单位数，同一单位多次约谈计一次。 */
            units: number;
            /** @description 年度 */
            year: number;
        };
        InterviewMoveBody: {
            /** @description 主谈人；缺省不变 */
            hostId?: number;
            /**
             * Format: date
             * @description 改到哪一天；缺省不变
             * @example 2027-07-01
             */
            on?: string;
            /** @description 参加人员；缺省不变 */
            participants?: components["schemas"]["InvitedPart"][];
            /** @description 地点；缺省不变 */
            place?: string;
            /**
             * @description 理由
             * @example 当天召开防汛会议。
             */
            reason: string;
            /**
             * @description 时间
             * @example 15:00
             */
            time?: string;
            /** @description true：一起约谈而尚未约谈的各单位一并改期；缺省只改本单位 */
            together?: boolean;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InterviewNextStepAnswer: {
            /**
             * Format: date
             * @description 在这一天以前；没有期限为 null
             * @example 2024-06-30
             */
            byOn: string | null;
            /** @example 撰写约谈纪要，交双方确认 */
            sentence: string;
            /**
             * @description office 等督办机构办理、unit 等被约谈单位办理、both 双方
             * @enum {string}
             */
            who: "office" | "unit" | "both";
        };
        InterviewNoticeAnswer: {
            /** @description 督办件 */
            caseId: number | null;
            /**
             * Format: date
             * @description 规则要求的约谈期限；送达前为 null
             * @example 2024-06-30
             */
            dueOn: string | null;
            id: number;
            /** @description 文号 */
            number: string | null;
            /**
             * Format: date
             * @description 送达日
             * @example 2024-06-30
             */
            servedOn: string | null;
            /**
             * @description 文书状态
             * @enum {string}
             */
            status: "draft" | "awaiting_signature" | "issued" | "received" | "replied" | "closed" | "withdrawn";
            taskId: number | null;
            taskTitle: string | null;
            /** @description 标题 */
            title: string;
        };
        InterviewPageAnswer: {
            /** @description 历次安排，先后为序 */
            appointments: components["schemas"]["InterviewAppointmentAnswer"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            arrangedAt: string;
            arrangedByName: string | null;
            /** @description 取消的理由 */
            cancelledReason: string | null;
            /** @description 手工安排时指定的督办件 */
            caseId: number | null;
            /**
             * @description 约谈编号
             * @example YT-2024-0001
             */
            code: string;
            /**
             * Format: date-time
             * @description 纪要生效的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            concludedAt: string | null;
            /**
             * Format: date
             * @description 单位确认纪要的期限
             * @example 2024-06-30
             */
            confirmDueOn: string | null;
            /**
             * Format: date
             * @description 约谈期限，几份文书取最早的一天
             * @example 2024-06-30
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description 约谈日，尚未约谈为 null
             * @example 2024-06-30
             */
            heldOn: string | null;
            /** @description 主谈人 */
            hostId: number;
            hostName: string;
            id: number;
            /** @description 集体约谈 */
            joint: boolean;
            /** @description 一起约谈的其他单位，查看者能看到的 */
            jointWith: components["schemas"]["JointInterviewAnswer"][];
            /** @description 晚于约谈期限 */
            late: boolean;
            /** @description 下一步；没有为 null */
            nextStep: components["schemas"]["InterviewNextStepAnswer"] | null;
            /** @description 所依据的约谈通知书 */
            notices: components["schemas"]["InterviewNoticeAnswer"][];
            /** @description 对纪要文字的历次异议 */
            objections: components["schemas"]["RecordObjectionAnswer"][];
            /**
             * Format: date-time
             * @description 督办机构确认纪要的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            officeConfirmedAt: string | null;
            /** @description 为督办机构确认的人 */
            officeConfirmedByName: string | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /** @description 参加人员 */
            participants: components["schemas"]["InterviewParticipantAnswer"][];
            /** @description 地点 */
            place: string;
            /** @description 承诺事项和兑现情况 */
            promises: components["schemas"]["InterviewPromiseAnswer"][];
            /** @description 其中期限已过没有按期兑现的承诺数 */
            promisesBroken: number;
            /** @description 没有约谈通知书而约谈的理由 */
            reason: string | null;
            /** @description 约谈纪要 */
            record: components["schemas"]["InterviewRecordAnswer"] | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            recordedAt: string | null;
            recordedByName: string | null;
            /**
             * Format: date-time
             * @description 约谈时间
             * @example 2024-06-30T01:00:00.000Z
             */
            startsAt: string;
            /**
             * @description arranged 已安排、refused 单位对安排有异议、missed 未到场、held 已约谈，待写纪要、recorded 纪要待确认、objected 单位对纪要有异议、concluded 纪要已生效、cancelled 已取消
             * @enum {string}
             */
            status: "arranged" | "refused" | "missed" | "held" | "recorded" | "objected" | "concluded" | "cancelled";
            /** @description 查看者现在可以办理的步骤：refuse、uphold、move、miss、hold、record、object、keep_wording、confirm_for_office、confirm_for_unit、refuse_record、note_silence、conclude、cancel */
            steps: string[];
            /**
             * @description confirmed 已确认、refused 拒绝确认、silent 逾期未确认
             * @enum {string|null}
             */
            unitAnswer: "confirmed" | "refused" | "silent" | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            unitAnsweredAt: string | null;
            /** @description 为单位确认或者拒绝确认的人；逾期未确认的为登记人 */
            unitAnsweredByName: string | null;
            /** @description 被约谈单位 */
            unitId: number;
            unitName: string;
            /** @description 拒绝确认的理由，或催办情况 */
            unitReason: string | null;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        InterviewParticipantAnswer: {
            /**
             * @description present 到场、absent 缺席、deputy 派人代替
             * @enum {string|null}
             */
            attendance: "present" | "absent" | "deputy" | null;
            /** @description 代替到会的人员 */
            deputy: string | null;
            name: string;
            personId: number | null;
            /** @description 序号，登记到会情况时带回 */
            position: number;
            /** @description 职务 */
            post: string | null;
            /**
             * @description office 督办机构、unit 被约谈单位、other 列席
             * @enum {string}
             */
            side: "office" | "unit" | "other";
        };
        InterviewPromiseAnswer: {
            /**
             * Format: date
             * @description 销号日
             * @example 2024-06-30
             */
            closedOn: string | null;
            /**
             * Format: date
             * @description 期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 整改编号 */
            itemCode: string | null;
            /** @description 整改事项；纪要生效前为 null */
            itemId: number | null;
            /**
             * @description 整改事项的状态
             * @enum {string|null}
             */
            itemStatus: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside" | null;
            /** @description 承诺内容 */
            measure: string;
            /** @description 所属的约谈通知书 */
            noticeId: number | null;
            /** @description 序号 */
            position: number;
            /** @description 责任人 */
            responsibleId: number;
            responsibleName: string;
            /**
             * @description pending 期限未到或者纪要未生效、kept 已兑现、broken 没有按期兑现
             * @enum {string}
             */
            standing: "pending" | "kept" | "broken";
        };
        InterviewReasonBody: {
            /**
             * @description 理由
             * @example 当天召开防汛会议。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InterviewRecordAnswer: {
            /** @description 原因分析 */
            causes: string[];
            /** @description 存在问题 */
            problems: string[];
            /** @description 约谈情况 */
            said: string;
        };
        InterviewRecordBody: {
            /** @description 答复单位异议时：作了哪些修改 */
            answer?: string;
            /**
             * @description 原因分析，逐条
             * @example [
             *       "责任没有落实到人。"
             *     ]
             */
            causes: string[];
            /**
             * @description 存在问题，逐条
             * @example [
             *       "任务逾期未完成。"
             *     ]
             */
            problems: string[];
            /** @description 承诺事项；没有承诺的为空 */
            promises: components["schemas"]["PromisePart"][];
            /**
             * @description 约谈情况
             * @example 主谈人通报了督办情况，单位作了说明。
             */
            said: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InterviewsAnswer: {
            /** @description 每个被约谈单位一条 */
            items: components["schemas"]["InterviewAnswer"][];
        };
        InterviewStoryAnswer: {
            /** @example interview.held */
            action: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            id: number;
            /** @example 纪要生效，2项承诺列入整改台账 */
            sentence: string;
            /** @description 办理人；系统自动办理的为“系统” */
            who: string;
        };
        InterviewVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        InvitedPart: {
            /**
             * @description 姓名
             * @example 王长河
             */
            name?: string;
            /** @description 本系统中的人员；其他人员填写姓名和职务 */
            personId?: number | null;
            /**
             * @description 职务
             * @example 局长
             */
            post?: string | null;
            /**
             * @description office 督办机构人员、unit 被约谈人、other 列席人员
             * @example unit
             * @enum {string}
             */
            side: "office" | "unit" | "other";
            /** @description 集体约谈时，没有选人员的被约谈人属于哪个单位 */
            unitId?: number;
        };
        ItemVersionAnswer: {
            ordinal: string;
            text: string;
            title: string;
        };
        JointInterviewAnswer: {
            code: string;
            id: number;
            /**
             * @description arranged 已安排、refused 单位对安排有异议、missed 未到场、held 已约谈，待写纪要、recorded 纪要待确认、objected 单位对纪要有异议、concluded 纪要已生效、cancelled 已取消
             * @enum {string}
             */
            status: "arranged" | "refused" | "missed" | "held" | "recorded" | "objected" | "concluded" | "cancelled";
            unitId: number;
            unitName: string;
        };
        JudgeBody: {
            /**
             * @description 评定理由
             * @example 全年败诉率低于控制数。
             */
            judgement: string;
            readings?: components["schemas"]["ReadingBody"][];
            /**
             * @description met 已实现；partly_met 部分实现；not_met 未实现
             * @enum {string}
             */
            verdict: "met" | "partly_met" | "not_met";
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        JudgementAnswer: {
            /** @description 评定时的指标数值和任务完成情况 */
            figures: {
                [key: string]: unknown;
            };
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            judgedAt: string;
            judgement: string;
            /** @enum {string} */
            verdict: "met" | "partly_met" | "not_met";
        };
        KeptTermPart: {
            /**
             * Format: date
             * @description 仍按文书
             * @example 2024-06-30
             */
            dueOn: string;
            name: string;
            noticeId: number;
            number: string | null;
            officeId: number;
            unitId: number;
            unitName: string;
            /**
             * Format: date
             * @description 重新计算会是哪一天
             * @example 2024-06-30
             */
            wouldBe: string;
        };
        LadderAfterPart: {
            /** @enum {string} */
            after: "receipt" | "reply" | "interview" | "rectification" | "plan" | "completion" | "service";
            /** @description public_criticism 通报；referral 移送 */
            proposals: string[];
            /** @description 通知谁：liaison 联络员；unit_head 单位负责人；leader 分管领导；approver 签发人 */
            tell: string[];
            /** @example 5 */
            workingDays: number;
        };
        LadderAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            effectiveFrom: string;
            id: number;
            ladder: components["schemas"]["LadderPart"];
            /** @example 三单督办规则 */
            name: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            publishedAt: string;
            /** @description 发布人；随产品提供的版本为 null */
            publishedById: number | null;
            publishedByName: string | null;
            /** @description 修改理由 */
            reason: string | null;
            /**
             * @description in_force 现行；coming 尚未生效；past 已被新版本取代
             * @enum {string}
             */
            standing: "in_force" | "coming" | "past";
            /** @example 1 */
            version: number;
        };
        LadderCheckAnswer: {
            /** @description 全部错误，按字段排列 */
            faults: components["schemas"]["LadderFaultAnswer"][];
            /** @description 没有错误，可以发布 */
            valid: boolean;
        };
        LadderCheckBody: {
            /**
             * @description 规则全文；编号和版本由系统给出
             * @example {
             *       "name": "三单督办规则",
             *       "officeHours": {
             *         "opens": "09:00",
             *         "closes": "17:30"
             *       },
             *       "warnings": {
             *         "workingDaysBefore": [
             *           10,
             *           3
             *         ],
             *         "tell": [
             *           "liaison"
             *         ]
             *       },
             *       "levels": [
             *         {
             *           "level": 1,
             *           "name": "提醒",
             *           "document": "guidance_list",
             *           "triggers": [
             *             {
             *               "on": "overdue",
             *               "workingDays": 1
             *             },
             *             {
             *               "on": "report_missed",
             *               "workingDays": 1
             *             },
             *             {
             *               "on": "milestone_behind",
             *               "workingDays": 1
             *             }
             *           ],
             *           "signature": "office",
             *           "clocks": [
             *             {
             *               "key": "receipt",
             *               "count": 2,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "reply",
             *               "count": 5,
             *               "unit": "working_days"
             *             }
             *           ],
             *           "tell": [
             *             "liaison",
             *             "unit_head"
             *           ]
             *         },
             *         {
             *           "level": 2,
             *           "name": "约谈",
             *           "document": "interview_notice",
             *           "triggers": [
             *             {
             *               "on": "uncured",
             *               "after": "reply",
             *               "workingDays": 5
             *             }
             *           ],
             *           "signature": "approver",
             *           "clocks": [
             *             {
             *               "key": "interview",
             *               "count": 5,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "rectification",
             *               "count": 15,
             *               "unit": "working_days"
             *             }
             *           ],
             *           "tell": [
             *             "unit_head",
             *             "leader"
             *           ]
             *         },
             *         {
             *           "level": 3,
             *           "name": "督察",
             *           "document": "inspection_opinion",
             *           "triggers": [
             *             {
             *               "on": "uncured",
             *               "after": "service",
             *               "workingDays": 15
             *             },
             *             {
             *               "on": "promise_broken"
             *             },
             *             {
             *               "on": "false_figures"
             *             }
             *           ],
             *           "signature": "approver_with_instruction",
             *           "clocks": [
             *             {
             *               "key": "plan",
             *               "count": 15,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "completion",
             *               "count": 30,
             *               "unit": "calendar_days",
             *               "atMost": 90
             *             }
             *           ],
             *           "tell": [
             *             "unit_head",
             *             "leader"
             *           ]
             *         }
             *       ],
             *       "afterLevelThree": {
             *         "after": "completion",
             *         "workingDays": 1,
             *         "proposals": [
             *           "public_criticism",
             *           "referral"
             *         ],
             *         "tell": [
             *           "leader"
             *         ]
             *       }
             *     }
             */
            ladder: components["schemas"]["LadderDraftPart"];
        };
        LadderClockPart: {
            /**
             * @description 签发时可放宽到的最长期限
             * @example 5
             */
            atMost?: number;
            /** @example 5 */
            count: number;
            /**
             * @description receipt 签收；reply 回复；interview 约谈；rectification 整改报告；plan 整改方案；completion 整改完成
             * @enum {string}
             */
            key: "receipt" | "reply" | "interview" | "rectification" | "plan" | "completion";
            /**
             * @description working_days 个工作日；calendar_days 日
             * @enum {string}
             */
            unit: "working_days" | "calendar_days";
        };
        LadderDraftPart: {
            afterLevelThree: components["schemas"]["LadderAfterPart"];
            /** @description 提醒、约谈、督察，依次排列 */
            levels: components["schemas"]["LadderLevelPart"][];
            /** @example 三单督办规则 */
            name: string;
            officeHours: components["schemas"]["LadderHoursPart"];
            warnings: components["schemas"]["LadderWarningsPart"];
        };
        LadderFaultAnswer: {
            /** @example LADDER_GAP */
            code: string;
            /** @example levels[1].triggers[0].after */
            field: string;
            message: string;
        };
        LadderHoursPart: {
            /** @example 17:30 */
            closes: string;
            /** @example 09:00 */
            opens: string;
        };
        LadderLevelPart: {
            /** @description 送达后起算的期限 */
            clocks: components["schemas"]["LadderClockPart"][];
            /** @enum {string} */
            document: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
            level: number;
            /** @example 提醒 */
            name: string;
            /**
             * @description 第二、三级必须由签发人签发
             * @enum {string}
             */
            signature: "automatic" | "office" | "approver" | "approver_with_instruction";
            /** @description 通知谁：liaison 联络员；unit_head 单位负责人；leader 分管领导；approver 签发人 */
            tell: string[];
            /** @description 启动条件，满足任何一项即启动 */
            triggers: components["schemas"]["LadderTriggerPart"][];
        };
        LadderLineAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            effectiveFrom: string;
            id: number;
            /** @example 三单督办规则 */
            name: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            publishedAt: string;
            /** @description 发布人；随产品提供的版本为 null */
            publishedById: number | null;
            publishedByName: string | null;
            /** @description 修改理由 */
            reason: string | null;
            /**
             * @description in_force 现行；coming 尚未生效；past 已被新版本取代
             * @enum {string}
             */
            standing: "in_force" | "coming" | "past";
            /** @example 1 */
            version: number;
        };
        LadderPart: {
            afterLevelThree: components["schemas"]["LadderAfterPart"];
            /** @example default */
            key: string;
            /** @description 提醒、约谈、督察，依次排列 */
            levels: components["schemas"]["LadderLevelPart"][];
            /** @example 三单督办规则 */
            name: string;
            officeHours: components["schemas"]["LadderHoursPart"];
            version: number;
            warnings: components["schemas"]["LadderWarningsPart"];
        };
        LadderPublishBody: {
            /**
             * @description 在哪个版本的基础上修改；已有更新的版本时返回 409
             * @example 1
             */
            basedOnVersion: number;
            /**
             * Format: date
             * @description 从哪一天起生效，不早于今天；此前立案的督办件仍用原版本
             * @example 2024-06-30
             */
            effectiveFrom: string;
            /**
             * @description 规则全文；编号和版本由系统给出
             * @example {
             *       "name": "三单督办规则",
             *       "officeHours": {
             *         "opens": "09:00",
             *         "closes": "17:30"
             *       },
             *       "warnings": {
             *         "workingDaysBefore": [
             *           10,
             *           3
             *         ],
             *         "tell": [
             *           "liaison"
             *         ]
             *       },
             *       "levels": [
             *         {
             *           "level": 1,
             *           "name": "提醒",
             *           "document": "guidance_list",
             *           "triggers": [
             *             {
             *               "on": "overdue",
             *               "workingDays": 1
             *             },
             *             {
             *               "on": "report_missed",
             *               "workingDays": 1
             *             },
             *             {
             *               "on": "milestone_behind",
             *               "workingDays": 1
             *             }
             *           ],
             *           "signature": "office",
             *           "clocks": [
             *             {
             *               "key": "receipt",
             *               "count": 2,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "reply",
             *               "count": 5,
             *               "unit": "working_days"
             *             }
             *           ],
             *           "tell": [
             *             "liaison",
             *             "unit_head"
             *           ]
             *         },
             *         {
             *           "level": 2,
             *           "name": "约谈",
             *           "document": "interview_notice",
             *           "triggers": [
             *             {
             *               "on": "uncured",
             *               "after": "reply",
             *               "workingDays": 5
             *             }
             *           ],
             *           "signature": "approver",
             *           "clocks": [
             *             {
             *               "key": "interview",
             *               "count": 5,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "rectification",
             *               "count": 15,
             *               "unit": "working_days"
             *             }
             *           ],
             *           "tell": [
             *             "unit_head",
             *             "leader"
             *           ]
             *         },
             *         {
             *           "level": 3,
             *           "name": "督察",
             *           "document": "inspection_opinion",
             *           "triggers": [
             *             {
             *               "on": "uncured",
             *               "after": "service",
             *               "workingDays": 15
             *             },
             *             {
             *               "on": "promise_broken"
             *             },
             *             {
             *               "on": "false_figures"
             *             }
             *           ],
             *           "signature": "approver_with_instruction",
             *           "clocks": [
             *             {
             *               "key": "plan",
             *               "count": 15,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "completion",
             *               "count": 30,
             *               "unit": "calendar_days",
             *               "atMost": 90
             *             }
             *           ],
             *           "tell": [
             *             "unit_head",
             *             "leader"
             *           ]
             *         }
             *       ],
             *       "afterLevelThree": {
             *         "after": "completion",
             *         "workingDays": 1,
             *         "proposals": [
             *           "public_criticism",
             *           "referral"
             *         ],
             *         "tell": [
             *           "leader"
             *         ]
             *       }
             *     }
             */
            ladder: components["schemas"]["LadderDraftPart"];
            /** @description 修改理由 */
            reason: string;
        };
        LadderTrialAnswer: {
            /** @description 参加试算的督办件 */
            cases: number;
            /** @description 会发出的文书，最多列200份 */
            documents: components["schemas"]["TriedDocumentAnswer"][];
            /**
             * Format: date
             * @example 2024-06-30
             */
            from: string;
            ladderName: string;
            /** @description 各分管领导的邮件，多的在前 */
            leaders: components["schemas"]["TriedLeaderAnswer"][];
            /** @description 假定文书当日签发、当日送达 */
            levels: components["schemas"]["TriedLevelAnswer"][];
            /**
             * Format: date
             * @example 2024-06-30
             */
            to: string;
            units: components["schemas"]["TriedUnitAnswer"][];
        };
        LadderTrialBody: {
            /**
             * Format: date
             * @example 2024-01-01
             */
            from: string;
            /**
             * @description 规则全文；编号和版本由系统给出
             * @example {
             *       "name": "三单督办规则",
             *       "officeHours": {
             *         "opens": "09:00",
             *         "closes": "17:30"
             *       },
             *       "warnings": {
             *         "workingDaysBefore": [
             *           10,
             *           3
             *         ],
             *         "tell": [
             *           "liaison"
             *         ]
             *       },
             *       "levels": [
             *         {
             *           "level": 1,
             *           "name": "提醒",
             *           "document": "guidance_list",
             *           "triggers": [
             *             {
             *               "on": "overdue",
             *               "workingDays": 1
             *             },
             *             {
             *               "on": "report_missed",
             *               "workingDays": 1
             *             },
             *             {
             *               "on": "milestone_behind",
             *               "workingDays": 1
             *             }
             *           ],
             *           "signature": "office",
             *           "clocks": [
             *             {
             *               "key": "receipt",
             *               "count": 2,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "reply",
             *               "count": 5,
             *               "unit": "working_days"
             *             }
             *           ],
             *           "tell": [
             *             "liaison",
             *             "unit_head"
             *           ]
             *         },
             *         {
             *           "level": 2,
             *           "name": "约谈",
             *           "document": "interview_notice",
             *           "triggers": [
             *             {
             *               "on": "uncured",
             *               "after": "reply",
             *               "workingDays": 5
             *             }
             *           ],
             *           "signature": "approver",
             *           "clocks": [
             *             {
             *               "key": "interview",
             *               "count": 5,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "rectification",
             *               "count": 15,
             *               "unit": "working_days"
             *             }
             *           ],
             *           "tell": [
             *             "unit_head",
             *             "leader"
             *           ]
             *         },
             *         {
             *           "level": 3,
             *           "name": "督察",
             *           "document": "inspection_opinion",
             *           "triggers": [
             *             {
             *               "on": "uncured",
             *               "after": "service",
             *               "workingDays": 15
             *             },
             *             {
             *               "on": "promise_broken"
             *             },
             *             {
             *               "on": "false_figures"
             *             }
             *           ],
             *           "signature": "approver_with_instruction",
             *           "clocks": [
             *             {
             *               "key": "plan",
             *               "count": 15,
             *               "unit": "working_days"
             *             },
             *             {
             *               "key": "completion",
             *               "count": 30,
             *               "unit": "calendar_days",
             *               "atMost": 90
             *             }
             *           ],
             *           "tell": [
             *             "unit_head",
             *             "leader"
             *           ]
             *         }
             *       ],
             *       "afterLevelThree": {
             *         "after": "completion",
             *         "workingDays": 1,
             *         "proposals": [
             *           "public_criticism",
             *           "referral"
             *         ],
             *         "tell": [
             *           "leader"
             *         ]
             *       }
             *     }
             */
            ladder?: components["schemas"]["LadderDraftPart"];
            /**
             * @description 试算一个已发布的版本；与 ladder 同时填写时用这个版本
             * @example 1
             */
            ladderId?: number;
            /**
             * Format: date
             * @description 可以是将来：按现有事实、无人再办理推算
             * @example 2024-12-31
             */
            to: string;
        };
        LadderTriggerPart: {
            /**
             * @description uncured：自上一级文书的哪个期限届满或送达起算
             * @enum {string}
             */
            after?: "receipt" | "reply" | "interview" | "rectification" | "plan" | "completion" | "service";
            /**
             * @description 前三项只用于第一级，后三项用于第二、三级
             * @enum {string}
             */
            on: "overdue" | "report_missed" | "milestone_behind" | "uncured" | "promise_broken" | "false_figures";
            /**
             * @description 满多少个工作日
             * @example 5
             */
            workingDays?: number;
        };
        LadderWarningsPart: {
            /** @description 通知谁：liaison 联络员；unit_head 单位负责人；leader 分管领导；approver 签发人 */
            tell: string[];
            /** @description 到期前多少个工作日预警，从大到小 */
            workingDaysBefore: number[];
        };
        LastReportAnswer: {
            /** @description 填报内容 */
            body: string;
            id: number;
            /** @enum {string|null} */
            outcome: "accepted" | "sent_back" | null;
            percent: number | null;
            /** @enum {string} */
            purpose: "progress" | "completion";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            reviewedAt: string | null;
            /** @description 审核意见 */
            reviewReason: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string;
            unitId: number;
            /** @description 填报单位 */
            unitName: string;
        };
        LaterRelapseAnswer: {
            code: string;
            id: number;
        };
        LeadersWordBody: {
            /** @description 督办员代领导登记的，填写纸质批示的编号 */
            paperRef?: string;
            /**
             * @description 领导意见
             * @example 仍有三件未清理，请继续办理。
             */
            text: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        LeadSuggestionAnswer: {
            /** @description 依据：规则和命中的词语 */
            reasons: {
                [key: string]: unknown;
            };
            /** @description 只用于排序 */
            score: number;
            unitId: number;
            unitName: string;
        };
        LedgerEntryAnswer: {
            /** @example task.assigned */
            action: string;
            /**
             * @description 操作人标识
             * @example person:12
             */
            actor: string;
            /**
             * @description 操作人姓名；系统为 null
             * @example 王敏
             */
            actorName: string | null;
            /** @description 变更后 */
            after: {
                [key: string]: unknown;
            } | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            /** @description 变更前 */
            before: {
                [key: string]: unknown;
            } | null;
            /** @description 来源与理由等 */
            context: {
                [key: string]: unknown;
            } | null;
            /** @description 内容摘要（SHA-256） */
            digest: string;
            /**
             * @description 来源地址
             * @example 10.1.2.3
             */
            from: string | null;
            /** @description 本条的哈希 */
            hash: string | null;
            id: number;
            /** @description 前一条的哈希 */
            prevHash: string | null;
            /** @description 链上序号；尚未封存为 null */
            seq: number | null;
            /** @example task:12 */
            subject: string;
        };
        LedgerFindingAnswer: {
            /** @example content_changed */
            kind: string;
            /** @description 哪一条、出了什么问题 */
            message: string;
            /** @description 链上序号 */
            seq: number;
        };
        LedgerHeadAnswer: {
            /** @description 另行留存，以后可证明末尾没有被截去 */
            hash: string;
            seq: number;
        };
        LedgerLineAnswer: {
            /** @example task.assigned */
            action: string;
            /**
             * @description 操作人标识
             * @example person:12
             */
            actor: string;
            /**
             * @description 操作人姓名；系统为 null
             * @example 王敏
             */
            actorName: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            /**
             * @description 来源地址
             * @example 10.1.2.3
             */
            from: string | null;
            id: number;
            /** @description 链上序号；尚未封存为 null */
            seq: number | null;
            /** @example task:12 */
            subject: string;
        };
        LedgerVerificationAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            finishedAt: string | null;
            /** @description 已核验条数 */
            read: number;
            /** @description 核验中为上一次的结果 */
            result: components["schemas"]["LedgerVerificationResult"] | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            startedAt: string;
            /**
             * @description running：记录较多，仍在核验，请稍后再查
             * @enum {string}
             */
            state: "running" | "done";
            /** @description 开始时的总条数 */
            total: number;
        };
        LedgerVerificationResult: {
            /** @description 核验条数 */
            entries: number;
            /** @description 问题，最多100条 */
            findings: components["schemas"]["LedgerFindingAnswer"][];
            /** @description 链头 */
            head: components["schemas"]["LedgerHeadAnswer"];
            /** @description 整条链未被改动 */
            verified: boolean;
        };
        LightCountsAnswer: {
            near: number;
            normal: number;
            overdue: number;
            suspended: number;
        };
        LightsAnswer: {
            /**
             * @description 完成
             * @example 3
             */
            done: number;
            /**
             * @description 临期
             * @example 3
             */
            near: number;
            /**
             * @description 正常
             * @example 3
             */
            normal: number;
            /**
             * @description 逾期
             * @example 3
             */
            overdue: number;
            /**
             * @description 中止
             * @example 3
             */
            suspended: number;
            /**
             * @description 撤销
             * @example 3
             */
            withdrawn: number;
        };
        LoginBody: {
            /**
             * @description 动态口令；返回 SECOND_FACTOR_REQUIRED 后再填
             * @example 123456
             */
            code?: string;
            /** @example linlihua */
            login: string;
            password: string;
        };
        MailPartAnswer: {
            /** @description 不正常时怎么办 */
            detail?: string;
            /** @description 发送失败的邮件数 */
            failed: number;
            /**
             * @description ok 正常，late 迟缓，down 不可用
             * @enum {string}
             */
            standing: "ok" | "late" | "down";
            /** @description 结果不明、待人核实的邮件数 */
            unknown: number;
        };
        MakeUpDayPart: {
            /** @example 春节 */
            name: string;
            /**
             * Format: date
             * @description 调休上班的周末日
             * @example 2024-06-30
             */
            on: string;
        };
        MarkedPart: {
            /** @description 是查找的字词 */
            hit: boolean;
            text: string;
        };
        MeasureBody: {
            /**
             * Format: date
             * @description 整改期限，今天或以后
             * @example 2026-12-31
             */
            dueOn: string;
            /**
             * @description 整改措施
             * @example 修订会签制度，逐件补齐会签手续。
             */
            measure: string;
            /** @description 责任人，在整改单位任职 */
            responsibleId: number;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        MergeBody: {
            /** @description 接收单位 */
            intoId: number;
            /**
             * Format: date
             * @description 自这一天起不再存续，不晚于今天
             * @example 2024-06-30
             */
            on: string;
            /**
             * @description 理由或依据
             * @example 机构改革
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        MergedAnswer: {
            id: number;
            /**
             * Format: date
             * @description 最后一天
             * @example 2024-06-30
             */
            lastDay: string;
            name: string;
        };
        MergedDraftsAnswer: {
            /** @description 合并后留下的条目 */
            draftId: number;
            import: components["schemas"]["ImportSheetAnswer"];
        };
        MergerAnswer: {
            /** @description 移交的配合任务数 */
            cooperating: number;
            /** @description 移交的牵头任务数 */
            leading: number;
            /** @description 被并入的单位 */
            organization: components["schemas"]["OrganizationDetailAnswer"];
            /** @description 移交的整改事项数 */
            rectifications: number;
        };
        MilestoneAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 节点 */
            name: string;
            /** @description 节点序号，报送节点完成时使用 */
            position: number;
            /**
             * Format: date
             * @description 完成日期
             * @example 2024-06-30
             */
            reachedOn: string | null;
        };
        MilestonePart: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * @description 节点名称
             * @example 方案印发
             */
            name: string;
        };
        MilestonesBody: {
            milestones: components["schemas"]["MilestonePart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        MonthOfDocumentsAnswer: {
            /** @description 提醒、约谈、督察的件数 */
            documents: components["schemas"]["FigureValueAnswer"][];
            month: number;
        };
        MoveBody: {
            /** @description 新的上级；改为顶级填 null */
            parentId: number | null;
            /**
             * @description 理由或依据
             * @example 机构改革
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        MovingClockPart: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            after: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            before: string | null;
            caseId: number;
            officeId: number;
            officeName: string;
            /** @description 调整后将自动办理什么 */
            step: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
        };
        MovingDeadlinePart: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            after: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            before: string;
            /**
             * @description period 定期填报，resubmission 退回后重新报送，acceptance 签收，yearly_due 年度例行工作的完成期限，yearly_milestone 其节点
             * @enum {string}
             */
            kind: "period" | "resubmission" | "acceptance" | "yearly_due" | "yearly_milestone";
            /** @description 按调整后的日历 */
            leftAfter: number;
            /** @description 按现行日历，今天起还有几个工作日 */
            leftBefore: number;
            name: string;
            officeId: number;
            officeName: string;
            /** @description 填报周期、填报、任务或者节点的编号 */
            recordId: number;
            taskCode: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
        };
        NamedReadingAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            asOfOn: string;
            indicatorId: number;
            indicatorName: string;
            previous: number | null;
            unit: string | null;
            value: number;
        };
        NamedTargetAnswer: {
            code: string;
            id: number;
            title: string;
        };
        NameSpanAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            fromOn: string;
            name: string;
            /** @description 更名的理由 */
            reason: string | null;
            /**
             * Format: date
             * @description 最后一天；至今为 null
             * @example 2024-06-30
             */
            untilOn: string | null;
        };
        NewAccountBody: {
            /** @description 初始口令，首次登录须修改；不填则发邀请邮件 */
            initialPassword?: string;
            /**
             * @description 登录名，不分大小写
             * @example linlihua
             */
            login: string;
            /** @description 给谁开通 */
            personId: number;
        };
        NewCalendarFeedAnswer: {
            /**
             * @description 订阅地址，只在此时给出一次；知道地址的人都能看到日历，请勿转发
             * @example https://duban.example/api/calendars/….ics
             */
            address: string;
            item: components["schemas"]["CalendarFeedAnswer"];
        };
        NewCalendarFeedBody: {
            /**
             * @description 用在哪里，供本人辨认
             * @example 手机
             */
            name: string;
        };
        NewContributionBody: {
            /** @example 已完成本单位承担的案卷评查。 */
            body: string;
            /** @description 本单位承担部分的完成比例 */
            percent?: number | null;
            readings?: components["schemas"]["ReadingPart"][];
            /** @description 以哪个配合单位的名义；只代表一个配合单位时不填 */
            unitId?: number;
        };
        NewDutyCycleBody: {
            /**
             * Format: date
             * @description 述法报告报送期限
             * @example 2026-12-25
             */
            dueOn: string;
            /**
             * Format: date
             * @description 评议截止日，晚于报送期限
             * @example 2027-01-20
             */
            evaluateOn?: string | null;
            /** @description 督办机构 */
            officeId: number;
            /**
             * @description 述法年度
             * @example 2026
             */
            year: number;
        };
        NewFindingsBody: {
            /** @description 逐个登记，全部成功或全部不成 */
            findings: components["schemas"]["FindingPart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        NewImportBody: {
            /** @description 发布单位，正文没有写明或写错时 */
            issuer?: string;
            /** @description 督办机构 */
            officeId: number;
            /** @example 2024 */
            planYear?: number;
            /** @example 2024 */
            reportYear?: number;
            /** @description 报告全文 */
            text: string;
        };
        NewInspectionBody: {
            /** @description 督察依据 */
            authority: components["schemas"]["InspectionAuthorityPart"];
            /**
             * Format: date
             * @description 结束之日
             * @example 2024-03-08
             */
            endsOn: string;
            /** @description 组长 */
            headId: number;
            /** @description 联合开展的机构，如巡察机构；没有为 null */
            jointWith?: string | null;
            /** @description 组员，不必重复列组长 */
            memberIds: number[];
            /** @description 督察机构 */
            officeId: number;
            /**
             * @description 督察内容
             * @example 抽查2023年行政处罚案卷。
             */
            scope: string;
            /**
             * Format: date
             * @description 开始之日
             * @example 2024-03-04
             */
            startsOn: string;
            /**
             * @description 主题
             * @example 行政执法案卷质量
             */
            topic: string;
            /** @description 被督察单位，文书按此先后 */
            unitIds: number[];
        };
        NewInstructionBody: {
            /** @description 承办单位，也可以是督办机构本身 */
            carrierId: number;
            /** @description 针对的督办件；督办件、任务、文书、整改事项至多填一项 */
            caseId?: number;
            /**
             * Format: date
             * @description 办结期限，今天或以后
             * @example 2026-12-31
             */
            dueOn: string;
            /** @description 针对的整改事项 */
            itemId?: number;
            /** @description 针对的文书 */
            noticeId?: number;
            /** @description 督办员代领导登记纸质批示时填写 */
            onPaper?: components["schemas"]["InstructionOnPaperPart"];
            /** @description true：启动督察，签发三级文书时可引用 */
            ordersInspection?: boolean;
            /** @description 针对的任务 */
            taskId?: number;
            /**
             * @description 批示内容
             * @example 请逐件核查，限期报告。
             */
            text: string;
            /**
             * @description 事由；没有针对具体事项的必填
             * @example 行政复议积案清理
             */
            topic?: string;
        };
        NewInterviewBody: {
            /** @description 没有约谈通知书时，所涉及的督办件 */
            caseId?: number | null;
            /** @description 主谈人：本机构的签发人或者分管领导 */
            hostId: number;
            /** @description 所依据的约谈通知书；几个单位的为集体约谈 */
            noticeIds?: number[];
            /** @description 督办机构 */
            officeId: number;
            /**
             * Format: date
             * @description 约谈日期
             * @example 2027-06-30
             */
            on: string;
            /** @description 参加人员；没有填被约谈人的，为单位负责人 */
            participants?: components["schemas"]["InvitedPart"][];
            /**
             * @description 地点
             * @example 市司法局三楼会议室
             */
            place: string;
            /**
             * @description 没有约谈通知书时必填：约谈的理由
             * @example 群众集中反映执法不规范，需要当面了解情况。
             */
            reason?: string | null;
            /**
             * @description 时间
             * @example 15:00
             */
            time: string;
            /** @description 没有约谈通知书时，被约谈的单位 */
            unitIds?: number[];
        };
        NewNoticeBody: {
            /** @description 所涉督办件，须属同一单位 */
            caseIds?: number[];
            /** @description 办理要求；规则规定的期限自动写入 */
            demands?: string[];
            /** @description 事实依据，一句一条 */
            grounds: string[];
            /**
             * @description guidance_list 工作指引清单，interview_notice 约谈通知书，inspection_opinion 督察意见书，special_inspection_notice 专项督察通知
             * @enum {string}
             */
            kind: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
            /** @description 发文督办机构；涉及督办件的可不填 */
            officeId?: number;
            /** @description 附件：问题清单 */
            problems?: components["schemas"]["ProblemPart"][];
            /** @description 适用规则；不填的写明所依据的督办规则 */
            rules?: string[];
            /** @description 直接启动较高层级的理由 */
            startReason?: string;
            /** @description 标题；涉及督办件的可不填 */
            title?: string;
            /** @description 主送单位；涉及督办件的可不填 */
            unitId?: number;
        };
        NewObjectionBody: {
            /** @description 申辩的事实和理由 */
            statement: string;
            /**
             * @description 所见文书的版本
             * @example 1
             */
            version: number;
        };
        NewOrganizationBody: {
            /**
             * @description 机关代字，制发文书用
             * @example 云法督
             */
            agencyCode?: string | null;
            /** @example YX-SJJ */
            code: string;
            /**
             * @description office 督办机构；unit 责任单位
             * @enum {string}
             */
            kind: "office" | "unit";
            /**
             * @description city 市；county 县区；township 乡镇街道
             * @enum {string}
             */
            level: "city" | "county" | "township";
            /** @example 云溪市数据局 */
            name: string;
            /** @description 上级；顶级为 null */
            parentId: number | null;
            /**
             * Format: date
             * @description 设立之日
             * @example 2024-06-30
             */
            validFrom: string;
        };
        NewPersonBody: {
            /** @example lin */
            code: string;
            /** @example lin@example.cn */
            email: string;
            /** @example 林晓 */
            name: string;
            /**
             * @description 职务
             * @example 副局长
             */
            position?: string | null;
        };
        NewProposalBody: {
            /** @description 督办件 */
            caseId: number;
            /** @description 随附材料；缺省为该督办件的全部文书、填报和整改事项 */
            documents?: components["schemas"]["ChosenDocumentsPart"];
            /**
             * @description public_criticism 通报、referral 移送
             * @enum {string}
             */
            kind: "public_criticism" | "referral";
            /**
             * @description 线索，一条一项
             * @example [
             *       "督察意见书送达后45日仍未整改，且未说明理由。"
             *     ]
             */
            leads: string[];
        };
        NewRectificationBody: {
            /** @description 逐项登记，全部成功或全部不成 */
            items: components["schemas"]["EnteredItemPart"][];
            /** @description 督办机构 */
            officeId: number;
        };
        NewReportBody: {
            /** @example 方案已印发，十二个单位书面述法报告全部收齐。 */
            body: string;
            /** @description 完成比例，0到100 */
            percent?: number | null;
            /**
             * @description 填报期的名称，如 2024年3月
             * @example 2024年第一季度
             */
            period?: string;
            /**
             * @description progress 进展填报，completion 报送完成
             * @enum {string}
             */
            purpose: "progress" | "completion";
            /** @description 指标数值，每个指标一个 */
            readings?: components["schemas"]["ReadingPart"][];
            /**
             * @description 所见任务的版本；填写时，任务已被他人改动则返回 409
             * @example 1
             */
            taskVersion?: number;
        };
        NewSubstitutionBody: {
            /** @description 被替补的人；缺省为本人 */
            absentId?: number;
            /**
             * Format: date
             * @description 第一天，不早于今天
             * @example 2024-06-30
             */
            fromOn: string;
            organizationId: number;
            /**
             * @description 理由或依据
             * @example 出差
             */
            reason: string;
            /**
             * @description liaison 联络员；unit_head 单位负责人；leader 分管领导；supervisor 督办员；approver 签发人；system_admin 系统管理员；security_admin 安全管理员；auditor 审计管理员
             * @enum {string}
             */
            role: "liaison" | "unit_head" | "leader" | "supervisor" | "approver" | "system_admin" | "security_admin" | "auditor";
            /** @description 替补人 */
            substituteId: number;
            /**
             * Format: date
             * @description 最后一天，最长一年
             * @example 2024-06-30
             */
            toOn: string;
        };
        NewTargetBody: {
            /** @description 编号；不填由系统给出 */
            code?: string;
            indicators?: components["schemas"]["IndicatorBody"][];
            /** @description 牵头单位 */
            leadUnitId?: number | null;
            /** @description 督办机构 */
            officeId: number;
            /** @example 2024 */
            planYear: number;
            /** @example 全年败诉率控制在5%以内。 */
            summary: string;
            /** @example 压降行政败诉 */
            title: string;
        };
        NewTasksBody: {
            /** @description 任务编号；不填由系统编号，几个单位时不能填 */
            code?: string;
            /**
             * Format: date
             * @description 完成期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 牵头单位；每个单位一项任务，全部成功或全部不成 */
            leadUnitIds: number[];
            /** @description 具体措施 */
            measure: string;
            /** @description 督办机构 */
            officeId: number;
            /** @description 年度目标 */
            targetId?: number | null;
            /**
             * @description 任务名称
             * @example 组织书面述法
             */
            title: string;
        };
        NewTemplateBody: {
            /**
             * @description units 本机构下的每个单位；unit 一个单位；office 本机构
             * @enum {string}
             */
            audience: "units" | "unit" | "office";
            /** @description 依据 */
            basis?: string | null;
            /** @example 31 */
            dueDay: number;
            /** @example 3 */
            dueMonth: number;
            /** @description 要求 */
            measure: string;
            milestones?: components["schemas"]["YearlyMilestonePart"][];
            /** @description 督办机构 */
            officeId: number;
            /**
             * @description none 不定期；monthly 每月；quarterly 每季度
             * @enum {string}
             */
            reportingCycle?: "none" | "monthly" | "quarterly";
            /**
             * @description 遇非工作日：before 提前；after 顺延
             * @enum {string}
             */
            shift?: "before" | "after";
            /**
             * @description {year}、{lastYear} 代表年度和上一年度
             * @example 公开{lastYear}年度法治政府建设情况报告
             */
            title: string;
            /** @description 面向一个单位时是哪个 */
            unitId?: number | null;
        };
        NewTokenAnswer: {
            item: components["schemas"]["TokenAnswer"];
            /** @description 令牌本身，只在此时给出一次；放在 Authorization: Bearer 头中使用 */
            token: string;
        };
        NewTokenBody: {
            /**
             * @description 有效多少天
             * @example 90
             */
            days: number;
            /**
             * @description 用途，供本人和安全管理员辨认
             * @example 月报汇总程序
             */
            name: string;
            /** @description 可用的权限：inbox.own、deliveries.read、deliveries.manage、accounts.read、accounts.create、accounts.invite、accounts.disable、accounts.unlock、accounts.reset_second_factor、accounts.end_sessions、accounts.revoke_access、organizations.read、organizations.manage、people.read、people.manage、substitutes.manage、plans.read、plans.import、targets.read、targets.manage、targets.judge、tasks.read、tasks.assign、tasks.carry_out、tasks.review、rectification.read、rectification.manage、rectification.agree、rectification.carry_out、notices.read、notices.sign、notices.answer、notices.review、interviews.read、interviews.arrange、interviews.hold、interviews.confirm、interviews.answer、inspections.read、inspections.prepare、inspections.work、inspections.approve、inspections.instruct、inspections.answer、burden.read、ladders.read、ladders.manage、holidays.read、holidays.manage、holidays.preview、holidays.approve、search.use、proposals.read、proposals.manage、proposals.decide、circulars.read、instructions.read、instructions.give、instructions.carry_out、scores.read、scores.rank、scores.manage、statistics.read、annual_report.read、annual_report.write、annual_report.finalise、duty_reports.read、duty_reports.manage、duty_reports.write、duty_reports.evaluate、duty_reports.deliberate、attachments.read、attachments.write、ledger.read、ledger.export、webhooks.manage；不能超出本人的权限 */
            scopes: string[];
        };
        NewWebhookBody: {
            /**
             * @description 事件名称：*、task.*、notice.issued 等
             * @example [
             *       "task.*",
             *       "notice.issued"
             *     ]
             */
            events: string[];
            /**
             * @description 名称
             * @example 市政务平台
             */
            name: string;
            /**
             * @description 推送到的网址；内部网络和 http 须由系统设置允许
             * @example https://oa.example.gov.cn/hook
             */
            url: string;
        };
        NextStepAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string | null;
            /** @example 7月11日（3个工作日后）将发出提醒单《工作指引清单》 */
            sentence: string;
        };
        NoticeAnswer: {
            /** @description 本人现在可以办理的：sign、send_back、edit、submit、withdraw、record_refusal、close、receive、reply、decide_reply、object、decide_objection */
            acts: string[];
            /** @description 人工拟发 */
            byPerson: boolean;
            calendarVersion: string;
            /** @description 所涉督办件数 */
            caseCount: number;
            /** @description 所涉第一个督办件；不涉督办件的为 null */
            caseId: number | null;
            /** @description 所涉全部督办件 */
            cases: components["schemas"]["NoticeCasePart"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            content: components["schemas"]["NoticeContentPart"];
            /** @description 逐人送达情况 */
            deliveries: components["schemas"]["NoticeDeliveryPart"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            draftedAt: string;
            /** @description 人工拟发的，拟稿人 */
            draftedById: number | null;
            draftedByName: string | null;
            id: number;
            instruction: components["schemas"]["InstructionAnswerPart"] | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            issuedAt: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /**
             * @description 工作指引清单、约谈通知书、督察意见书、专项督察通知
             * @enum {string}
             */
            kind: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
            /** @description 所依据的督办规则的版本 */
            ladderVersion: number;
            /** @description 1 提醒，2 约谈，3 督察 */
            level: number;
            /**
             * @description 文号；签发前为 null
             * @example 云法督〔2024〕3号
             */
            number: string | null;
            /**
             * Format: date
             * @description 申辩期限
             * @example 2024-06-30
             */
            objectionDueOn: string | null;
            objectionId: number | null;
            /**
             * @description 待复核、申辩成立、申辩不成立、文书已撤回，不再复核
             * @enum {string|null}
             */
            objectionStatus: "open" | "upheld" | "dismissed" | "settled" | null;
            officeId: number;
            officeName: string;
            reasons: components["schemas"]["NoticeReasonPart"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            receivedAt: string | null;
            receivedById: number | null;
            receivedByName: string | null;
            /** @description 拒签记录 */
            refusal: components["schemas"]["NoticeRefusalPart"] | null;
            reply: components["schemas"]["NoticeReplyPart"] | null;
            /**
             * Format: date
             * @description 回复期限
             * @example 2024-06-30
             */
            replyDueOn: string | null;
            /** @description 逾期回复 */
            replyLate: boolean;
            /** @description 有回复待审 */
            replyPending: boolean;
            /**
             * Format: date
             * @description 送达之日，各项期限自此起算
             * @example 2024-06-30
             */
            servedOn: string | null;
            signedById: number | null;
            signedByName: string | null;
            /** @description 逾期未签收、逾期未回复 */
            silence: components["schemas"]["NoticeSilencePart"];
            /** @description 直接启动较高层级的理由 */
            startReason: string | null;
            /**
             * @description draft 草稿、awaiting_signature 待签发、issued 已签发、received 已签收、replied 已回复、closed 已办结、withdrawn 已撤回
             * @enum {string}
             */
            status: "draft" | "awaiting_signature" | "issued" | "received" | "replied" | "closed" | "withdrawn";
            taskCode: string | null;
            taskId: number | null;
            taskTitle: string | null;
            /** @description 自送达之日起算；送达前为空 */
            terms: components["schemas"]["NoticeTermPart"][];
            title: string;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            withdrawnReason: string | null;
        };
        NoticeCasePart: {
            caseId: number;
            /** @enum {string} */
            caseStatus: "open" | "closed";
            taskCode: string;
            taskId: number;
            taskTitle: string;
        };
        NoticeClosingBody: {
            /** @description 办结情况 */
            finding: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        NoticeContentPart: {
            /** @description 主送单位 */
            addressee: string;
            /** @description 附件：问题清单 */
            annex: components["schemas"]["AnnexLinePart"][];
            /** @description 办理要求 */
            demands: string[];
            /** @description 事实依据 */
            grounds: string[];
            /** @description 发文机关 */
            issuer: string;
            /** @description 适用规则 */
            rules: string[];
            title: string;
        };
        NoticeDeliveryPart: {
            address: string;
            attempts: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            bouncedAt: string | null;
            channel: string;
            id: number;
            /** @description 对方邮件服务器最后的答复 */
            lastResponse: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            receivedAt: string | null;
            recipientId: number;
            recipientName: string;
            role: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            sentAt: string | null;
            /**
             * @description waiting 待发送，sent 已发送，opened 本人已阅，received 本人已签收，bounced 被退信，failed 发送失败，unknown 结果不明，cancelled 已取消，inbox 只入收件箱
             * @enum {string}
             */
            state: "waiting" | "sent" | "opened" | "received" | "bounced" | "failed" | "unknown" | "cancelled" | "inbox";
        };
        NoticeItemAnswer: {
            /** @description 人工拟发 */
            byPerson: boolean;
            /** @description 所涉督办件数 */
            caseCount: number;
            /** @description 所涉第一个督办件；不涉督办件的为 null */
            caseId: number | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            draftedAt: string;
            id: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /**
             * @description 工作指引清单、约谈通知书、督察意见书、专项督察通知
             * @enum {string}
             */
            kind: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
            /** @description 1 提醒，2 约谈，3 督察 */
            level: number;
            /**
             * @description 文号；签发前为 null
             * @example 云法督〔2024〕3号
             */
            number: string | null;
            objectionId: number | null;
            /**
             * @description 待复核、申辩成立、申辩不成立、文书已撤回，不再复核
             * @enum {string|null}
             */
            objectionStatus: "open" | "upheld" | "dismissed" | "settled" | null;
            officeId: number;
            officeName: string;
            /**
             * Format: date
             * @description 回复期限
             * @example 2024-06-30
             */
            replyDueOn: string | null;
            /** @description 逾期回复 */
            replyLate: boolean;
            /** @description 有回复待审 */
            replyPending: boolean;
            /**
             * Format: date
             * @description 送达之日，各项期限自此起算
             * @example 2024-06-30
             */
            servedOn: string | null;
            /**
             * @description draft 草稿、awaiting_signature 待签发、issued 已签发、received 已签收、replied 已回复、closed 已办结、withdrawn 已撤回
             * @enum {string}
             */
            status: "draft" | "awaiting_signature" | "issued" | "received" | "replied" | "closed" | "withdrawn";
            taskCode: string | null;
            taskId: number | null;
            taskTitle: string | null;
            title: string;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        NoticeReasonPart: {
            code: string;
            finding: string;
            rule: string;
        };
        NoticeRefusalBody: {
            /** @example 当面送达，办公室负责人拒绝签收。 */
            reason: string;
            /**
             * Format: date
             * @description 拒签之日
             * @example 2024-06-30
             */
            refusedOn: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /**
             * @description 见证人
             * @example 社区工作人员张某
             */
            witness: string;
        };
        NoticeRefusalPart: {
            /** @description 拒签情况 */
            reason: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            recordedAt: string;
            recordedByName: string | null;
            /**
             * Format: date
             * @description 拒签之日，最迟自此视为送达
             * @example 2024-06-30
             */
            refusedOn: string;
            /** @description 见证人 */
            witness: string;
        };
        NoticeReplyBody: {
            /** @example 设备到货延迟，现已安装，本月底前完成。 */
            text: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        NoticeReplyDecisionBody: {
            /** @description 是否采纳单位的理由 */
            accepted: boolean;
            /**
             * Format: date
             * @description 采纳时：至这一天（含）不计天数
             * @example 2024-06-30
             */
            excusedUntil?: string;
            /** @description 审核意见 */
            reason?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        NoticeReplyPart: {
            /** @description 是否采纳；未审为 null */
            accepted: boolean | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            decidedByName: string | null;
            decisionReason: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            excusedUntil: string | null;
            /** @description 逾期回复 */
            late: boolean;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            repliedAt: string;
            repliedByName: string | null;
            text: string;
        };
        NoticeSilencePart: {
            /**
             * Format: date
             * @description 签收期限已过仍未签收的，为该期限；否则为 null
             * @example 2024-06-30
             */
            receiptDueOn: string | null;
            /**
             * Format: date
             * @description 回复期限已过仍未回复的，为该期限；否则为 null
             * @example 2024-06-30
             */
            replyDueOn: string | null;
        };
        NoticeTermPart: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            key: string;
            /** @example 回复 */
            name: string;
        };
        NoticeVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        NoticeWhyAnswer: {
            /** @description 由谁签发、依据什么批示 */
            approval: components["schemas"]["WhyApprovalAnswer"];
            /** @description 日历版本 */
            calendarVersion: string;
            /** @description 不涉督办件的为 null */
            caseId: number | null;
            /**
             * Format: date-time
             * @description 拟出的时刻，也是重新计算所用的时刻
             * @example 2024-06-30T01:00:00.000Z
             */
            draftedAt: string;
            /** @description 所依据的事实 */
            facts: components["schemas"]["WhyFactAnswer"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            issuedAt: string | null;
            ladder: components["schemas"]["WhyLadderAnswer"];
            level: number;
            noticeId: number;
            /** @description 文号 */
            number: string | null;
            officeId: number;
            officeName: string;
            /** @description 理由，按认定的次序 */
            reasons: components["schemas"]["WhyReasonAnswer"][];
            /** @description 今天的复核；人工拟发的文书为 null */
            replay: components["schemas"]["WhyReplayAnswer"] | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            servedOn: string | null;
            /** @enum {string} */
            status: "draft" | "awaiting_signature" | "issued" | "received" | "replied" | "closed" | "withdrawn";
            taskId: number | null;
            taskTitle: string | null;
            unitId: number;
            unitName: string;
        };
        NotInvitedAnswer: {
            /** @description 原因和改法 */
            message: string;
            /** @description 人员代码 */
            personCode: string;
            /** @description Excel 中的行号 */
            row: number;
        };
        ObjectionAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            decidedById: number | null;
            decidedByName: string | null;
            decisionReason: string | null;
            /**
             * Format: date
             * @description 复核期限：提出后30日
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * Format: date
             * @description 申辩成立的，至这一天不再就同一事实发文；null 为本轮不再发文
             * @example 2024-06-30
             */
            excusedUntil: string | null;
            id: number;
            /** @description 逾期复核，或已过期限仍未复核 */
            late: boolean;
            level: number;
            noticeId: number;
            noticeNumber: string | null;
            noticeTitle: string;
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            raisedAt: string;
            raisedById: number | null;
            raisedByName: string | null;
            statement: string;
            /**
             * @description open 待复核、upheld 申辩成立、dismissed 申辩不成立、settled 文书已撤回，不再复核
             * @enum {string}
             */
            status: "open" | "upheld" | "dismissed" | "settled";
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ObjectionDecisionBody: {
            /**
             * Format: date
             * @description 申辩成立时：至这一天（含）不再就同一事实发文；不填的，本轮不再发文
             * @example 2024-06-30
             */
            excusedUntil?: string;
            /**
             * @description upheld 申辩成立，文书撤回；dismissed 维持原文书
             * @enum {string}
             */
            outcome: "upheld" | "dismissed";
            /** @description 复核决定的理由 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        OrganizationAnswer: {
            /** @description 机关代字 */
            agencyCode: string | null;
            /** @example YX-SJJ */
            code: string;
            id: number;
            /**
             * @description office 督办机构；unit 责任单位
             * @enum {string}
             */
            kind: "office" | "unit";
            /**
             * @description city 市；county 县区；township 乡镇街道
             * @enum {string}
             */
            level: "city" | "county" | "township";
            /** @description 并入的单位 */
            mergedIntoId: number | null;
            mergedIntoName: string | null;
            /** @example 云溪市数据局 */
            name: string;
            parentId: number | null;
            parentName: string | null;
            /**
             * Format: date
             * @description 设立之日
             * @example 2024-06-30
             */
            validFrom: string;
            /**
             * Format: date
             * @description 最后一天；至今为 null
             * @example 2024-06-30
             */
            validTo: string | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        OrganizationBranchAnswer: {
            /** @description 机关代字 */
            agencyCode: string | null;
            /** @description 下级 */
            children: components["schemas"]["OrganizationBranchAnswer"][];
            /** @example YX-SJJ */
            code: string;
            id: number;
            /**
             * @description office 督办机构；unit 责任单位
             * @enum {string}
             */
            kind: "office" | "unit";
            /**
             * @description city 市；county 县区；township 乡镇街道
             * @enum {string}
             */
            level: "city" | "county" | "township";
            /** @description 并入的单位 */
            mergedIntoId: number | null;
            mergedIntoName: string | null;
            /** @example 云溪市数据局 */
            name: string;
            parentId: number | null;
            parentName: string | null;
            /**
             * Format: date
             * @description 设立之日
             * @example 2024-06-30
             */
            validFrom: string;
            /**
             * Format: date
             * @description 最后一天；至今为 null
             * @example 2024-06-30
             */
            validTo: string | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        OrganizationDetailAnswer: {
            /** @description 机关代字 */
            agencyCode: string | null;
            /** @example YX-SJJ */
            code: string;
            id: number;
            /**
             * @description office 督办机构；unit 责任单位
             * @enum {string}
             */
            kind: "office" | "unit";
            /**
             * @description city 市；county 县区；township 乡镇街道
             * @enum {string}
             */
            level: "city" | "county" | "township";
            /** @description 并入的单位 */
            mergedIntoId: number | null;
            mergedIntoName: string | null;
            /** @description 并入本单位的单位 */
            mergers: components["schemas"]["MergedAnswer"][];
            /** @example 云溪市数据局 */
            name: string;
            /** @description 历次名称，从早到晚 */
            names: components["schemas"]["NameSpanAnswer"][];
            parentId: number | null;
            parentName: string | null;
            /** @description 现任人员与替补 */
            people: components["schemas"]["OrganizationPersonAnswer"][];
            /**
             * Format: date
             * @description 设立之日
             * @example 2024-06-30
             */
            validFrom: string;
            /**
             * Format: date
             * @description 最后一天；至今为 null
             * @example 2024-06-30
             */
            validTo: string | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        OrganizationPersonAnswer: {
            appointmentId: number;
            /** @example 林晓 */
            name: string;
            /** @description 替补谁；本人任职为 null */
            onBehalfOf: components["schemas"]["AbsentPersonAnswer"] | null;
            personId: number;
            /** @description 职务 */
            position: string | null;
            /**
             * @description liaison 联络员；unit_head 单位负责人；leader 分管领导；supervisor 督办员；approver 签发人；system_admin 系统管理员；security_admin 安全管理员；auditor 审计管理员
             * @enum {string}
             */
            role: "liaison" | "unit_head" | "leader" | "supervisor" | "approver" | "system_admin" | "security_admin" | "auditor";
            /**
             * Format: date
             * @example 2024-06-30
             */
            validFrom: string;
            /**
             * Format: date
             * @description 最后一天；至今为 null
             * @example 2024-06-30
             */
            validTo: string | null;
        };
        OrganizationTreeAnswer: {
            /** @description 可见范围内的各棵树 */
            roots: components["schemas"]["OrganizationBranchAnswer"][];
        };
        OwedPeriodAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            id: number;
            label: string;
            /** @description 已过期限仍未填报 */
            missed: boolean;
            officeId: number;
            officeName: string;
            /** @description 上一次填报被退回的意见 */
            sentBackReason: string | null;
            taskCode: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
        };
        OwnerBody: {
            /** @description 当前口令 */
            password: string;
        };
        OwnSessionAnswer: {
            /** @description 网络地址 */
            address: string;
            /** @description 浏览器 */
            agent: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /** @description 就是发出这个请求的登录 */
            current: boolean;
            id: number;
            /**
             * Format: date-time
             * @description 最近一次请求，精确到分钟
             * @example 2024-06-30T01:00:00.000Z
             */
            lastSeenAt: string;
        };
        OwnSessionsAnswer: {
            /** @description 最近结束的登录，新的在前，至多10个 */
            ended: components["schemas"]["EndedSessionAnswer"][];
            items: components["schemas"]["OwnSessionAnswer"][];
        };
        OwnVoteAnswer: {
            /** @enum {string|null} */
            grade: "good" | "fair" | "average" | "poor" | null;
            opinion: string | null;
            scores: components["schemas"]["ScorePart"][] | null;
            /**
             * Format: date-time
             * @description 提交时间；待评为 null
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string | null;
        };
        PaperPart: {
            /** @example 约谈纪要 */
            name: string;
            /**
             * @description 编号或文号
             * @example 约谈纪要〔2024〕1号
             */
            number: string;
        };
        PartAnswer: {
            /** @description 不正常时怎么办 */
            detail?: string;
            /**
             * @description ok 正常，late 迟缓，down 不可用
             * @enum {string}
             */
            standing: "ok" | "late" | "down";
        };
        PartDisputeBody: {
            /** @description 不应由本单位配合的理由 */
            statement: string;
            /** @description 以哪个配合单位的名义；只代表一个配合单位时不填 */
            unitId?: number;
        };
        PartVersionBody: {
            /** @description 被督察单位，即本单位 */
            unitId: number;
            /**
             * @description 所见本单位部分（parts）的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        PasswordBody: {
            /** @description 当前口令 */
            current: string;
            /** @description 新口令 */
            next: string;
        };
        PasswordRulesAnswer: {
            /** @description 大写字母、小写字母、数字、其他符号中至少几类 */
            classes: number;
            /** @description 至多多少个字符 */
            maxLength: number;
            /** @description 至少多少个字符 */
            minLength: number;
            /** @description 不能与最近几次用过的相同 */
            remembered: number;
        };
        PeriodAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            id: number;
            /**
             * @description 填报期
             * @example 2024年3月
             */
            label: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            reportedOn: string | null;
        };
        PeriodPart: {
            /**
             * Format: date
             * @description 应报日期
             * @example 2024-06-30
             */
            dueOn: string;
            /**
             * @description 填报期名称
             * @example 上半年
             */
            label: string;
        };
        PersonAnswer: {
            /** @example lin */
            code: string;
            /** @example lin@example.cn */
            email: string;
            id: number;
            /** @example 林晓 */
            name: string;
            /** @description 职务 */
            position: string | null;
            /** @description 在可见单位的任职与替补 */
            roles: components["schemas"]["PersonRoleAnswer"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        PersonName: {
            id: number;
            name: string;
        };
        PersonRoleAnswer: {
            appointmentId: number;
            /** @description 替补谁；本人任职为 null */
            onBehalfOf: components["schemas"]["AbsentPersonAnswer"] | null;
            organizationId: number;
            organizationName: string;
            /**
             * @description liaison 联络员；unit_head 单位负责人；leader 分管领导；supervisor 督办员；approver 签发人；system_admin 系统管理员；security_admin 安全管理员；auditor 审计管理员
             * @enum {string}
             */
            role: "liaison" | "unit_head" | "leader" | "supervisor" | "approver" | "system_admin" | "security_admin" | "auditor";
            /**
             * Format: date
             * @example 2024-06-30
             */
            validFrom: string;
            /**
             * Format: date
             * @description 最后一天；至今为 null
             * @example 2024-06-30
             */
            validTo: string | null;
        };
        PreferencePart: {
            /**
             * @description mail 即时邮件，digest 每日摘要，off 只在系统中
             * @example digest
             * @enum {string}
             */
            mode: "mail" | "digest" | "off";
            /** @description 可选的方式 */
            modes: string[];
            /** @example 到期提醒 */
            name: string;
            /** @description 为什么不能选其他方式 */
            reason: string | null;
            /**
             * @description 主题
             * @example notice
             * @enum {string}
             */
            topic: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
        };
        PreferencesAnswer: {
            items: components["schemas"]["PreferencePart"][];
        };
        PreferencesBody: {
            /** @description 没有列出的主题不变 */
            items: components["schemas"]["PreferenceWishPart"][];
        };
        PreferenceWishPart: {
            /**
             * @description mail 即时邮件，digest 每日摘要，off 只在系统中
             * @example digest
             * @enum {string}
             */
            mode: "mail" | "digest" | "off";
            /**
             * @description 主题
             * @example task
             * @enum {string}
             */
            topic: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
        };
        PreviewCountsPart: {
            clocks: number;
            deadlines: number;
            kept: number;
        };
        Problem: {
            code: components["schemas"]["ProblemCode"];
            /** @description 与错误有关的事实；409 时有记录的当前内容 */
            details?: {
                [key: string]: unknown;
            };
            /** @description 逐字段的错误 */
            errors?: components["schemas"]["FieldFault"][];
            status: number;
            /** @description 给人看的话，说明怎么办 */
            title: string;
            /** @example urn:sandan:problem:INPUT_INVALID */
            type: string;
        };
        /**
         * @description 稳定的错误代码；“…”处因情况而异。
         *
         *     | 代码 | 状态 | 含义 |
         *     | --- | --- | --- |
         *     | `ACCEPTANCE_EMPTY` | 422 | 没有选择任何任务，请至少选择一项。 |
         *     | `ACCEPTANCE_REASON_MISSING` | 422 | 指标…尚未达到，同意完成请写明理由。 |
         *     | `ACCOUNT_DISABLED` | 403 | 这个账号已停用，请联系安全管理员。 |
         *     | `ACCOUNT_LOCKED` | 423 | 多次输错，已锁定到……。请届时再试，或联系安全管理员解锁。 |
         *     | `ACCOUNT_NOT_FOUND` | 404 | 没有登录名为“…”的账号，可用 account list 查看。 |
         *     | `ACCOUNT_OWN` | 403 | 不能对自己的账号做这项操作，请由另一位安全管理员办理。 |
         *     | `ACCOUNT_STATE` | 409 | 只能邀请还没有设置口令、未停用的账号；忘记口令的，请本人在登录页申请重新设置。 |
         *     | `ACCOUNT_TAKEN` | 409 | 登录名“…”已被使用，或者这个人员已有账号，请核对。 |
         *     | `ADMINISTRATORS_NOT_SEPARATE` | 422 | …与…不能由同一人担任，请另选人员。 |
         *     | `AGENCY_CODE_MISSING` | 422 | “…”没有机关代字，无法编文号。请先在机构管理中填写机关代字。 |
         *     | `AGENCY_CODE_UNFIT` | 422 | 机关代字 |
         *     | `APPOINTMENT_NOT_FOUND` | 404 | 没有这条任职，请刷新后重试。 |
         *     | `APPOINTMENT_SPAN_REVERSED` | 422 | 任职止日…早于起日…，请核对。 |
         *     | `APPOINTMENT_STATE` | 409 | 这条任职已于…结束，不必再免。 |
         *     | `APPOINTMENT_TWICE` | 409 | …在…的同一任职重复，请只保留一条。 |
         *     | `ATTACHMENTS_TOO_MANY` | 422 | 每条记录最多…个附件，请合并文件或移除不需要的附件。 |
         *     | `ATTACHMENT_CONTENT_MISMATCH` | 422 | 文件内容与扩展名不符，或含有宏、程序等不接收的内容，请用原来的软件另存后再上传。 |
         *     | `ATTACHMENT_CONTENT_NOT_FOUND` | 404 | 附件的内容在存储中找不到，请联系系统管理员从备份恢复。 |
         *     | `ATTACHMENT_EMPTY` | 422 | 文件是空的，请检查后重新选择。 |
         *     | `ATTACHMENT_INFECTED` | 422 | 文件中发现病毒，未保存。请先在本机查杀后再上传。 |
         *     | `ATTACHMENT_KEEP_CONFLICT` | 409 | 保存附件时遇到清理，请重新上传。 |
         *     | `ATTACHMENT_NAME_INVALID` | 422 | 文件名应带扩展名（如 .pdf），请改名后再上传。 |
         *     | `ATTACHMENT_NOT_FOUND` | 404 | 附件不存在，请刷新后重试。 |
         *     | `ATTACHMENT_REASON_MISSING` | 422 | 请写明移除附件的理由。 |
         *     | `ATTACHMENT_REMOVED` | 410 | 附件已被移除，不能再下载。 |
         *     | `ATTACHMENT_REPLACED_STATE` | 409 | 该附件已有新版本或已被移除，请刷新后针对最新版本上传。 |
         *     | `ATTACHMENT_SUBJECT_INVALID` | 422 | 附件所属的记录应写成 task:12 这样的形式。 |
         *     | `ATTACHMENT_SUBJECT_NOT_FOUND` | 404 | 附件所属的记录不存在，请刷新后重试。 |
         *     | `ATTACHMENT_SUBJECT_STATE` | 409 | 该记录已审核或办结，附件不能再改动；确需改动请联系督办机构。 |
         *     | `ATTACHMENT_TYPE_REFUSED` | 422 | 不接收这种文件，请改用 … 格式。 |
         *     | `BODY_MALFORMED` | 422 | 请求的内容不完整或不是有效的 JSON，请检查后重试。 |
         *     | `BODY_TOO_LARGE` | 422 | 提交的内容太大，请缩短或分次提交。 |
         *     | `BODY_TYPE_UNSUPPORTED` | 422 | 提交的内容类型不受支持，请用 application/json。 |
         *     | `CALENDAR_COUNT_INVALID` | 422 | 工作日数“…”无效，请填写整数。 |
         *     | `CALENDAR_DAY_CONFLICT` | 409 | …既被列为放假，又被列为上班，请核对节假日安排后重新导入。 |
         *     | `CALENDAR_FEEDS_TOO_MANY` | 422 | 每人最多保留…个日历订阅，请先撤销不再使用的。 |
         *     | `CALENDAR_FEED_NOT_FOUND` | 404 | 这个日历订阅不存在或已撤销，请登录系统后重新建立订阅。 |
         *     | `CALENDAR_OVERRIDE_INVALID` | 422 | 日历调整无效：…。 |
         *     | `CALENDAR_RANGE_REVERSED` | 422 | 起算日…晚于截止日…，请核对日期先后。 |
         *     | `CALENDAR_YEAR_DUPLICATE` | 422 | …年的节假日安排重复，请只保留一份。 |
         *     | `CALENDAR_YEAR_INVALID` | 422 | 节假日安排有误（…）：…… |
         *     | `CALENDAR_YEAR_MISSING` | 422 | 工作日历缺少…年的节假日安排，…至…之间的期限无法确定，请管理员先导入该年度安排。 |
         *     | `CASE_NOT_FOUND` | 404 | 督办件不存在，请刷新后重试。 |
         *     | `CASE_STATE` | 409 | “…”的督办件已办结，不能再发文书，请另选事项。 |
         *     | `CELL_UNREADABLE` | 422 | 单元格的内容读不出来，请重新填写。 |
         *     | `CIRCULAR_NOT_FOUND` | 404 | 通报不存在，请刷新后重试。 |
         *     | `CLAIM_NOT_MEASURED` | 422 | 填报称已有成效，但没有填写指标数值，文中也没有数据，请核实。 |
         *     | `CLOSING_DAY_INVALID` | 422 | “…”的撤并日期应晚于设立之日…，且不晚于今天…，请核对。 |
         *     | `CODE_DIFFERS` | 422 | 与第…行同一代码，但那里写的是“…”，请统一。 |
         *     | `CODE_TWICE` | 409 | 单位代码 |
         *     | `COLUMN_MISSING` | 422 | “…”表缺少“…”列，请用模板填写。 |
         *     | `COLUMN_TWICE` | 409 | “…”有两列，请只保留一列。 |
         *     | `CONTRIBUTION_NOT_FOUND` | 404 | 配合进展不存在，请刷新后重试。 |
         *     | `CONTRIBUTION_REASON_MISSING` | 422 | 不符合当前情况，原因见 title。 |
         *     | `CSRF_REFUSED` | 403 | 这次操作不是从本系统的页面发出的，未执行。请刷新页面后重试。 |
         *     | `CURSOR_INVALID` | 400 | 翻页标记无效，请从第一页重新查询。 |
         *     | `DAY_INVALID` | 422 | …“…”不是有效日期，请按“2024-07-12”的格式填写实际存在的日期。 |
         *     | `DELIVERY_NOT_FOUND` | 404 | 没有这封邮件，请刷新后重试。 |
         *     | `DELIVERY_STATE` | 409 | 所选邮件有的状态已变，不能这样处理，请刷新后重新选择。 |
         *     | `DISAGREEMENT_DECIDED_STATE` | 409 | 该分歧已有裁定，请刷新后查看。 |
         *     | `DISAGREEMENT_NOT_FOUND` | 404 | 分歧不存在，请刷新后重试。 |
         *     | `DISAGREEMENT_OPEN_STATE` | 409 | 本单位已有一项分歧待督办机构裁定，请等待裁定后再提出。 |
         *     | `DISAGREEMENT_REASON_MISSING` | 422 | 不符合当前情况，原因见 title。 |
         *     | `DOCUMENT_CODE_NOT_FOUND` | 404 | 没有这个验证码的文书，请核对验证码；如核对无误，该文书不是本系统签发的。 |
         *     | `DOCUMENT_NOT_SET` | 422 | 文书排版失败，请检查正文和附件的内容后重试。 |
         *     | `DOCUMENT_NUMBER_INVALID` | 422 | 文号无效：…。 |
         *     | `DOCUMENT_PLACEHOLDER_EMPTY` | 422 | 文书缺少…，请补全后再签发。 |
         *     | `DOCUMENT_TEMPLATE_NOT_FOUND` | 404 | 文书模板不存在，请刷新后重试。 |
         *     | `DRAFT_DROPPED` | 422 | 本条已舍去，请先恢复再拆分。 |
         *     | `DRAFT_HAS_CHILDREN` | 422 | 本条下面还有条目，不能拆分，请拆分下面的条目。 |
         *     | `DRAFT_NOT_FOUND` | 404 | 条目不存在，请刷新后重试。 |
         *     | `DRAFT_TITLE_MISSING` | 422 | 名称和内容都不能为空，请补全。 |
         *     | `DUTY_APPRAISAL_STATE` | 409 | 报告的评议结束或者记为未述法以后，才能拟定评议意见。 |
         *     | `DUTY_CYCLE_NOT_FOUND` | 404 | 年度述法安排不存在，请刷新后重试。 |
         *     | `DUTY_CYCLE_STATE` | 409 | 评议开始后只能增加评议人，其他安排不能再改。 |
         *     | `DUTY_CYCLE_TWICE` | 409 | …年度述法已有安排，请在原安排中办理。 |
         *     | `DUTY_DAYS_REVERSED` | 422 | 评议截止日应晚于述法报告报送期限…，请更正。 |
         *     | `DUTY_DECISION_MISSING` | 422 | 请写明审议的会议或者文件，例如“市委全面依法治市委员会第三次会议审议”。 |
         *     | `DUTY_DELIBERATION_UNREADY` | 422 | 还有…处没有办完，不能审议，请按逐单位说明处理后重新提交。 |
         *     | `DUTY_DUE_DAY_PAST` | 422 | 报送期限…已过，请填写今天或以后的日期。 |
         *     | `DUTY_EVALUATION_OWN` | 422 | 您在该单位任职，应当回避，不能评议本单位。 |
         *     | `DUTY_EVALUATION_STATE` | 409 | 这份报告现在不在评议中，请刷新后查看。 |
         *     | `DUTY_EVALUATION_TWICE` | 409 | 您已经提交评议，提交后不能更改。 |
         *     | `DUTY_EVALUATORS_MISSING` | 422 | …没有可以评议的人（本单位人员应当回避），请增加评议人。 |
         *     | `DUTY_FEEDBACK_NOT_FOUND` | 404 | 述法评议尚未审议，还没有反馈意见。 |
         *     | `DUTY_FIGURE_TWICE` | 409 | 同一项数据填了两次，请只保留一次。 |
         *     | `DUTY_FIGURE_UNEXPLAINED` | 422 | …，请更正或者写明原因。 |
         *     | `DUTY_FORM_INVALID` | 422 | 述法模板有…处需要更正，请按提示修改后重新保存。 |
         *     | `DUTY_FORM_STATE` | 409 | 述法已经启动，模板不能再改；需要调整的请在下一年度修改。 |
         *     | `DUTY_HEARING_LATER` | 422 | 现场述法日期…还没有到，请更正。 |
         *     | `DUTY_HEARING_UNPLANNED` | 422 | 只登记列为现场述法、已经报送报告的单位，请核对。 |
         *     | `DUTY_NOTHING_ACCEPTED` | 422 | 还没有审核通过的述法报告，请先审核报告再开始评议。 |
         *     | `DUTY_OPINION_MISSING` | 422 | 测评为“差”的，请写明理由。 |
         *     | `DUTY_PLAN_INCOMPLETE` | 422 | 请先确定…，再启动述法。 |
         *     | `DUTY_PROBLEMS_OPEN` | 422 | 还有…个问题没有销号，全部销号后才能办结。 |
         *     | `DUTY_REPORT_INCOMPLETE` | 422 | 不符合当前情况，原因见 title。 |
         *     | `DUTY_REPORT_NOT_FOUND` | 404 | 述法报告不存在，请刷新后重试。 |
         *     | `DUTY_REPORT_STATE` | 409 | 述法报告已经报送，退回后才能再改。 |
         *     | `DUTY_SCORES_INVALID` | 422 | 请逐项打分，每项一次，最小0.5分…。 |
         *     | `DUTY_SECTION_UNKNOWN` | 422 | 填写的栏目不在本年度模板之中，请刷新后重填。 |
         *     | `DUTY_UNIT_BEGUN` | 422 | 述法启动后不能去掉单位；不再述法的，评议阶段记为未述法并写明原因。 |
         *     | `DUTY_UNIT_TWICE` | 409 | 同一述法单位列了两次，请去掉重复的。 |
         *     | `DUTY_VOTES_MISSING` | 422 | 还没有人评议，不能结束，请先请评议人评议。 |
         *     | `EMAIL_INVALID` | 422 | 邮箱格式不对，应形如 wangmin@example.gov.cn。 |
         *     | `EXCUSAL_DAY_INVALID` | 422 | 不再据此发文的截止日只在申辩成立时填写，且不能早于今天，请更正。 |
         *     | `EXCUSED_DAY_INVALID` | 422 | 不计天数的截止日不能早于回复之日，请重新填写。 |
         *     | `EXTENSION_AFTER_EXPIRY` | 422 | 任务已于…到期，到期后不能申请延期，请尽快完成或说明理由。 |
         *     | `EXTENSION_DECIDED` | 409 | 该延期申请已有审批结果，请刷新后查看。 |
         *     | `EXTENSION_GRANT_INVALID` | 422 | 批准的期限应晚于…，且不晚于申请的…。 |
         *     | `EXTENSION_NOT_FOUND` | 404 | 延期申请不存在，请刷新后重试。 |
         *     | `EXTENSION_NOT_LATER` | 422 | 新期限…应晚于现期限…。 |
         *     | `EXTENSION_PENDING` | 422 | 已有一份延期申请待审批，请等待审批结果。 |
         *     | `EXTENSION_REASON_MISSING` | 422 | 请写明延期理由。 |
         *     | `EXTENSION_STALE` | 422 | 任务期限在申请后已变更，请单位重新申请延期。 |
         *     | `EXTENSION_TASK_OVER` | 422 | 任务已完成或已撤销，不需要延期。 |
         *     | `FILE_STORE_UNAVAILABLE` | 503 | 附件存储暂不可用，请稍后重试，仍有问题请联系系统管理员。 |
         *     | `HOLIDAY_CHANGE_EMPTY` | 422 | 与现行的…年安排逐日相同，不需要调整。 |
         *     | `HOLIDAY_CHANGE_NOT_FOUND` | 404 | 没有这份放假安排，请刷新后重试。 |
         *     | `HOLIDAY_CHANGE_STATE` | 409 | …年已有一份安排待批准，请先批准或撤回。 |
         *     | `HOLIDAY_DOCUMENT_INVALID` | 422 | 请填写通知的文号，例如：国办发明电〔2024〕12号。 |
         *     | `HOLIDAY_PREVIEW_CONFLICT` | 409 | 预览之后有关期限又有变化，请重新查看受影响的期限，核对后再批准。 |
         *     | `HOLIDAY_REASON_MISSING` | 422 | …年的安排已经导入，请写明调整的理由。 |
         *     | `HOLIDAY_YEAR_PAST` | 422 | 今天是…，往年的安排不能再改：已经过去的日子按当时的日历计算。 |
         *     | `IDEMPOTENCY_DONE_UNSEEN` | 409 | 同一请求已经办理，但当时的答复没有保存下来。请刷新查看结果，不要重复办理；确需再办的，请换一个键。 |
         *     | `IDEMPOTENCY_KEY_REUSED` | 422 | 这个 Idempotency-Key 已用于另一次不同的请求，未执行。请为每次新的办理换一个键。 |
         *     | `IDEMPOTENCY_UNDER_WAY` | 409 | 同一请求正在办理，请稍候再用同一个键重发，或刷新查看结果。 |
         *     | `IMAP_URL_INVALID` | 422 | 不符合当前情况，原因见 title。 |
         *     | `IMPORT_CLOSED` | 422 | 该导入已确认或已放弃，条目不能再改；已生成的目标请在目标中修改。 |
         *     | `IMPORT_HAS_NO_EARLIER` | 422 | 这份报告没有导入过更早的版本，无可比较。 |
         *     | `IMPORT_NOTHING_KEPT` | 422 | 没有保留任何条目；不需要这份导入的，请选择放弃。 |
         *     | `IMPORT_NOT_FOUND` | 404 | 导入记录不存在，请刷新后重试。 |
         *     | `IMPORT_NO_PLAN` | 422 | …没有识别出工作安排，请核对全文。 |
         *     | `IMPORT_PLAN_YEAR_MISSING` | 422 | 没有找到计划年度，也无从推定，请填写计划年度后重新导入。 |
         *     | `IMPORT_TEXT_EMPTY` | 422 | 没有正文，请粘贴报告全文或选择文件。 |
         *     | `IMPORT_TEXT_TOO_LONG` | 422 | 正文过长，不像一份报告，请只导入报告正文。 |
         *     | `IMPORT_TOO_MANY_ITEMS` | 422 | 识别出…个条目，超过…个，可能不是一份工作安排，请只导入报告正文。 |
         *     | `INBOX_CLOSING` | 503 | 服务正在重新启动，请稍后重试。 |
         *     | `INBOX_MESSAGE_NOT_FOUND` | 404 | 没有这条消息，或者它已经撤回，请刷新后重试。 |
         *     | `INBOX_SESSION_REQUIRED` | 403 | 实时消息只供登录的浏览器使用，程序请定期查询消息列表。 |
         *     | `INBOX_STREAMS_EXCEEDED` | 429 | 同时打开的页面超过…个，请关闭不用的页面。 |
         *     | `INDICATOR_KIND_UNKNOWN` | 422 | 指标“…”的类型或方向不能识别，请重新选择。 |
         *     | `INDICATOR_NAME_MISSING` | 422 | 有指标未写名称，请补全。 |
         *     | `INDICATOR_NOT_FOUND` | 404 | 填报的指标不属于该任务的目标，请刷新后重填。 |
         *     | `INDICATOR_OP_UNKNOWN` | 422 | 指标的比较方式“…”不能识别，请从…中选择。 |
         *     | `INDICATOR_SPAN_INVALID` | 422 | 指标“…”的原文位置不在本条之内，请重新选取。 |
         *     | `INDICATOR_VALUE_INVALID` | 422 | 指标“…”的数值不对，请填写数字；没有数值的请留空。 |
         *     | `INPUT_INVALID` | 400 | 填写的内容有误…，请按提示更正后重新提交。 |
         *     | `INSPECTION_AUTHORITY_LATER` | 422 | 督察依据的日期…应不晚于今天和督察开始之日，请核对。 |
         *     | `INSPECTION_AUTHORITY_MISSING` | 422 | 请填写督察所依据的决定或指令，写明作出机关和文号；没有依据不能督察。 |
         *     | `INSPECTION_CONCLUSION_INCOMPLETE` | 422 | …既没有登记问题，也没有填写督察评价，请补全后送签。 |
         *     | `INSPECTION_DAYS_INVALID` | 422 | 督察结束之日不能早于开始之日，请核对。 |
         *     | `INSPECTION_DOCUMENT_NOT_FOUND` | 404 | 督察文书尚未签发，签发后可以查阅。 |
         *     | `INSPECTION_FINDINGS_TOO_MANY` | 422 | 一次督察最多登记…个问题，请归并后登记。 |
         *     | `INSPECTION_FINDING_INCOMPLETE` | 422 | 请填写…：督察结论应当事实清楚、证据充分。 |
         *     | `INSPECTION_FINDING_NOT_FOUND` | 404 | 所选问题不在可以办理的范围内，请刷新后重选。 |
         *     | `INSPECTION_FINDING_TASK_MISSING` | 422 | 认定数据不实的，请指明是哪一项任务的数据。 |
         *     | `INSPECTION_FINDING_TERM_INVALID` | 422 | 整改期限应为…至…日，请重新填写。 |
         *     | `INSPECTION_MEMBER_TIED` | 422 | ………任职或者分管该单位，应当回避，请换人办理。 |
         *     | `INSPECTION_NOT_FOUND` | 404 | 督察不存在，请刷新后重试。 |
         *     | `INSPECTION_NOT_ISSUED_STATE` | 409 | 督察文书尚未签发，现在不能办理。 |
         *     | `INSPECTION_PLAN_INCOMPLETE` | 422 | 督察计划缺少…，请补全。 |
         *     | `INSPECTION_REASON_MISSING` | 422 | 请写明…的理由。 |
         *     | `INSPECTION_RECEIVED_TWICE` | 409 | 该督察文书已经签收，无需重复签收。 |
         *     | `INSPECTION_RECUSED` | 422 | 该人员已在本次督察中回避，不能参与办理，请换人。 |
         *     | `INSPECTION_RECUSED_TWICE` | 409 | 该人员的回避已经登记过了。 |
         *     | `INSPECTION_REPEATED` | 422 | …一年内已有同类…“…”…，不得重复督察；确有必要的，请写明理由后批准。 |
         *     | `INSPECTION_REVIEW_EMPTY` | 422 | 请选择有异议的问题，并写明事实和理由。 |
         *     | `INSPECTION_REVIEW_NOT_FOUND` | 404 | 复核申请不存在，请刷新后重试。 |
         *     | `INSPECTION_REVIEW_OUTCOME_UNFIT` | 422 | 变更结论的，请选择予以撤销的问题。 |
         *     | `INSPECTION_REVIEW_REASON_MISSING` | 422 | 请写明复核决定的事实和理由。 |
         *     | `INSPECTION_REVIEW_STATE` | 409 | 督察文书尚未送达，请先签收再申请复核。 |
         *     | `INSPECTION_REVIEW_TERM_OVER` | 422 | 已超过收到督察文书后30日的复核申请期限，不能再申请。 |
         *     | `INSPECTION_REVIEW_TWICE` | 409 | 贵单位已对本次督察结论申请过复核，只能申请一次。 |
         *     | `INSPECTION_STATE` | 409 | 督察当前为“…”，不能…；只有…时可以。 |
         *     | `INSPECTION_TEAM_TOO_SMALL` | 422 | 督察组至少两人，请在组长之外再指定组员。 |
         *     | `INSPECTION_UNIT_NOT_FOUND` | 404 | 该单位不在本次督察范围内，请重新选择。 |
         *     | `INSPECTION_UNSETTLED` | 422 | 还有…个问题没有销号、…件复核没有决定，请办结��再办结督察。 |
         *     | `INSTRUCTION_CASE_MISSING` | 422 | 启动督察的批示须针对督办件、其任务或文书，请选择正在督办的事项。 |
         *     | `INSTRUCTION_DAY_LATER` | 422 | 批示日期…还没有到，请更正。 |
         *     | `INSTRUCTION_DUE_DAY_PAST` | 422 | 办结期限…已过，请填写今天或以后的日期。 |
         *     | `INSTRUCTION_EMPTY` | 422 | 请填写批示内容。 |
         *     | `INSTRUCTION_NOT_FOUND` | 404 | 批示不存在，请刷新后重试。 |
         *     | `INSTRUCTION_NOT_FROM_LEADER` | 422 | 批示人不是该督办机构或者被督察单位的分管领导，请核对后重新填写批示。 |
         *     | `INSTRUCTION_NO_ORDER` | 422 | 所引批示不是就该督办件启动督察的批示，或已撤销，请重新选择。 |
         *     | `INSTRUCTION_PAPER_MISSING` | 422 | 代领导登记的，请填写纸质批示的编号或日期，以便核对。 |
         *     | `INSTRUCTION_REASON_MISSING` | 422 | 请写明理由，指出还要做什么。 |
         *     | `INSTRUCTION_REPORT_EMPTY` | 422 | 请填写办理情况。 |
         *     | `INSTRUCTION_SUBJECT_AMBIGUOUS` | 422 | 一份批示只针对一个事项，请只选择一个。 |
         *     | `INTERVIEWEE_MISSING` | 422 | 被约谈单位没有登记负责人，请填写被约谈人。 |
         *     | `INTERVIEW_ATTENDANCE_INCOMPLETE` | 422 | 请逐一登记每位参加人员的到会情况，每人登记一次。 |
         *     | `INTERVIEW_BASIS_MISSING` | 422 | 请选择约谈通知书，或者选择被约谈单位并写明理由，两者只选其一。 |
         *     | `INTERVIEW_BEGUN_STATE` | 409 | 约谈时间已到，不能再对安排提出异议，请与督办机构联系。 |
         *     | `INTERVIEW_CASE_UNFIT` | 422 | 指定督办件的约谈只能有该督办件的一个单位，请分别安排。 |
         *     | `INTERVIEW_CONFIRMED_TWICE` | 409 | …已经对这份纪要表态，不必再次办理。 |
         *     | `INTERVIEW_DAY_PAST` | 422 | 约谈日期…已过，请填写今天或以后的日期。 |
         *     | `INTERVIEW_DEPUTY_UNNAMED` | 422 | 请填写代替…到会的人员。 |
         *     | `INTERVIEW_DOCUMENT_STATE` | 409 | 这次约谈还没有纪要，登记纪要后可以打印。 |
         *     | `INTERVIEW_HOST_NOT_ENTITLED` | 422 | 主谈人应是本机构的签发人或者分管领导，且约谈当天在任，请重新选择。 |
         *     | `INTERVIEW_NOTICE_STATE` | 409 | 只有已签发、尚未办结的约谈通知书可以安排约谈，请刷新后重选。 |
         *     | `INTERVIEW_NOTICE_TAKEN` | 409 | 该约谈通知书已经安排约谈，请在原约谈中办理。 |
         *     | `INTERVIEW_NOT_FOUND` | 404 | 约谈不存在，请刷新后重试。 |
         *     | `INTERVIEW_NOT_YET` | 422 | 约谈时间还没有到，请在约谈后登记；需要提前的，请先改期。 |
         *     | `INTERVIEW_PARTICIPANT_UNNAMED` | 422 | 请填写参加人员的姓名，或者选择人员。 |
         *     | `INTERVIEW_PARTICIPANT_UNPLACED` | 422 | 请选明…属于哪个被约谈单位。 |
         *     | `INTERVIEW_PLACE_MISSING` | 422 | 请填写约谈地点。 |
         *     | `INTERVIEW_PROMISE_DAY_PAST` | 422 | 第…项承诺的期限…早于约谈当天，请更正。 |
         *     | `INTERVIEW_PROMISE_INCOMPLETE` | 422 | 请填写第…项承诺的内容。 |
         *     | `INTERVIEW_PROMISE_UNPLACED` | 422 | 请选明第…项承诺属于本次约谈的哪一份约谈通知书。 |
         *     | `INTERVIEW_REASON_MISSING` | 422 | 没有约谈通知书的约谈，请写明约谈的理由。 |
         *     | `INTERVIEW_RECORD_INCOMPLETE` | 422 | 纪要还缺…，请补全。 |
         *     | `INTERVIEW_SILENCE_EARLY` | 422 | 确认期限…还没有过，请等单位确认或者催办。 |
         *     | `INTERVIEW_UNIT_ABSENT` | 422 | 被约谈单位无人到场，请改为登记“未到场”；有人代替的，请登记代替人员。 |
         *     | `ISSUED_DOCUMENT_NOT_FOUND` | 404 | 该文书尚未签发，签发后才有正式文件。 |
         *     | `LADDER_DAY_PAST` | 422 | 生效日不能早于今天（…），请改为今天或以后。 |
         *     | `LADDER_GAP` | 422 | 应有提醒、约谈、督察三级，现有…级。 |
         *     | `LADDER_INVALID` | 422 | 督办规则有…处需要更正，请按提示修改后重新提交。 |
         *     | `LADDER_NOT_FOUND` | 404 | 督办规则不存在，请刷新后重试。 |
         *     | `LADDER_NOT_IN_FORCE` | 422 | …没有生效的督办规则，请先发布督办规则。 |
         *     | `LADDER_REASON_MISSING` | 422 | 请写明修改督办规则的理由。 |
         *     | `LADDER_SIGNATURE_REQUIRED` | 422 | 约谈、督察文书必须由签发人签发，不能设为自动。 |
         *     | `LAST_ADMINISTRATOR_STATE` | 409 | 系统只剩这一位能登录的系统管理员，免去后将无人管理；请先任命另一位系统管理员并开通账号，再办理。 |
         *     | `LEDGER_ENTRY_NOT_FOUND` | 404 | 没有这条台账记录，请刷新列表后重试。 |
         *     | `LEDGER_SUBJECT_INVALID` | 422 | 台账对象“…”应写成“case:7”的形式。 |
         *     | `LEDGER_VALUE_INVALID` | 422 | “…”不能写入台账，请改用文本、有限数字、布尔值或空值。 |
         *     | `LINK_INVALID` | 422 | 这个链接已经用过、已过期或不完整。请重新申请；受邀人员请联系系统管理员重新发送邀请。 |
         *     | `LOGIN_INVALID` | 422 | 登录名由2至64个字母、数字或“.”“_”“-”“@”组成，并以字母或数字开头，请更正。 |
         *     | `LOGIN_REFUSED` | 401 | 登录名或口令不正确，请重新输入。…分钟内输错…次，将锁定…分钟。 |
         *     | `LOGIN_TAKEN` | 409 | 登录名 |
         *     | `MAIL_ADDRESS_INVALID` | 422 | 不符合当前情况，原因见 title。 |
         *     | `MAIL_LINK_SEALED` | 422 | 这封邮件里的链接已加密，发信进程没有密钥，请系统管理员核对设置。 |
         *     | `MAIL_MESSAGE_INVALID` | 422 | 邮件内容不完整(…),未发出,请由系统管理员核对后处理。 |
         *     | `MERGER_INVALID` | 422 | 单位不能并入自身，请另选接收单位。 |
         *     | `MERGE_DROPPED` | 422 | 所选条目中有已舍去的，请先恢复再合并。 |
         *     | `MERGE_NEEDS_TWO` | 422 | 请至少选择两个条目再合并。 |
         *     | `MERGE_NOT_NEIGHBOURS` | 422 | 只能合并同一标题下相邻的条目，或一个标题与它下面的全部条目，请重新选择。 |
         *     | `MILESTONE_INVALID` | 422 | 第…个节点有误：…。 |
         *     | `MILESTONE_NOT_FOUND` | 404 | 任务没有这个节点，请刷新后重试。 |
         *     | `MILESTONE_REACHED` | 422 | 该节点已完成，无需重复填报。 |
         *     | `NAME_MISSING` | 422 | “…”缺少代码或名称，请补全后重新提交。 |
         *     | `NAME_UNCHANGED` | 422 | 单位现在就叫“…”，请填写新名称。 |
         *     | `NOTHING_ATTACHED` | 422 | 报送完成但没有上传佐证材料，请核实或要求补充。 |
         *     | `NOTICE_CONTENT_INCOMPLETE` | 422 | 文书缺少…，请补全后再签发。 |
         *     | `NOTICE_DRAFT_STATE` | 409 | 文书不是草稿，不能修改；待签发的请先退回修改。 |
         *     | `NOTICE_DRAFT_TAKEN` | 409 | “…”已有待签发的文书，请先签发或撤回该文书。 |
         *     | `NOTICE_HAS_CASE` | 422 | 该文书随督办件办结，任务完成后自动办结，无须单独办理。 |
         *     | `NOTICE_INSTRUCTION_MISSING` | 422 | …须有分管领导批示，请先报请批示。 |
         *     | `NOTICE_LADDERS_DIFFER` | 422 | 所选事项适用不同版本的督办规则，请分别拟发。 |
         *     | `NOTICE_LEVEL_SKIPPED` | 422 | 上一级文书已撤回，不能直接签发本级文书，请撤回后重新拟发。 |
         *     | `NOTICE_LEVEL_TAKEN` | 409 | “…”本轮已发出同级或更高层级的文书，不能再发…。 |
         *     | `NOTICE_NOT_FOUND` | 404 | 文书不存在，请刷新后重试。 |
         *     | `NOTICE_REASON_MISSING` | 422 | 请写明办结情况。 |
         *     | `NOTICE_REFUSAL_DAY_INVALID` | 422 | 拒签日期应在签发之日（…）至今天之间，请更正。 |
         *     | `NOTICE_REFUSAL_INCOMPLETE` | 422 | 请写明拒签的情况和见证人。 |
         *     | `NOTICE_REFUSAL_STATE` | 409 | 只有已签发、尚未签收且未记录拒签的文书可以记录拒签。 |
         *     | `NOTICE_SIGNER_MISSING` | 422 | …须由签发人签发，请先送签。 |
         *     | `NOTICE_START_REASON_MISSING` | 422 | 未经下一级督办即发…的，请写明理由。 |
         *     | `NOTICE_UNITS_DIFFER` | 422 | 一份文书只能主送一个单位，请按单位分别拟发。 |
         *     | `NOTICE_UNIT_MISSING` | 422 | 没有选择督办事项的，请选择发文机构和主送单位。 |
         *     | `NOT_A_CHOICE` | 422 | …只能填…之一。 |
         *     | `OBJECTION_EMPTY` | 422 | 请填写申辩的事实和理由。 |
         *     | `OBJECTION_MADE_TWICE` | 409 | 对该文书已提出过申辩，每份文书只能申辩一次。 |
         *     | `OBJECTION_NOTICE_STATE` | 409 | 文书尚未送达或已撤回，现在不能申辩；未送达的请先签收。 |
         *     | `OBJECTION_NOT_FOUND` | 404 | 申辩不存在，请刷新后重试。 |
         *     | `OBJECTION_REASON_MISSING` | 422 | 请写明复核决定的理由。 |
         *     | `OBJECTION_TERM_OVER` | 422 | 已超过送达后30日的申辩期限，不能再提出申辩。 |
         *     | `OFFICE_NOT_FOUND` | 404 | 督办机构不存在，请重新选择。 |
         *     | `ORGANIZATION_CODE_TAKEN` | 409 | 不符合当前情况，原因见 title。 |
         *     | `ORGANIZATION_CODE_TWICE` | 409 | 单位代码 |
         *     | `ORGANIZATION_NOT_FOUND` | 404 | 督办机构不存在，请重新选择。 |
         *     | `ORGANIZATION_STATE` | 409 | “…”还有…未了结，… |
         *     | `ORGANIZATION_TREE_LOOP` | 422 | “…”不能移到自己或自己的下级之下，请另选上级。 |
         *     | `PAGE_INVALID` | 422 | 页码应从1开始，每页1至…条，请更正。 |
         *     | `PARENT_BELOW` | 422 | 上级单位代码 |
         *     | `PARENT_LOOP` | 422 | 上级单位代码 |
         *     | `PARENT_NOT_FOUND` | 404 | 上级单位代码 |
         *     | `PASSWORD_CHANGE_REQUIRED` | 403 | 首次登录请先修改口令，再办理其他事项。 |
         *     | `PASSWORD_WEAK` | 422 | 新口令不符合要求：…。请换一个口令。 |
         *     | `PASSWORD_WRONG` | 422 | 当前口令不正确，请重新输入。 |
         *     | `PERCENT_JUMPED` | 422 | 完成比例由…%直接升至100%，请核实。 |
         *     | `PERIOD_NOT_FOUND` | 404 | 任务没有“…”的填报要求，请核对填报期。 |
         *     | `PERIOD_REPORTED` | 409 | “…”已填报，无需重复填报。 |
         *     | `PERMISSION_REFUSED` | 403 | 您没有办理这项操作的权限，如有需要请联系系统管理员。 |
         *     | `PERSON_CODE_TAKEN` | 409 | 人员代码 |
         *     | `PERSON_CODE_TWICE` | 409 | 人员代码 |
         *     | `PERSON_EMAIL_INVALID` | 422 | …的邮箱“…”格式不对，请更正。 |
         *     | `PERSON_NOT_FOUND` | 404 | 评议人应是本督办机构的人员，或者述法单位的分管领导，请重新选择。 |
         *     | `PERSON_REQUIRED` | 422 | 述法和评议须由本人办理，系统不能代办。 |
         *     | `PLAN_FILE_BROKEN` | 422 | “…”已损坏或不完整，请重新保存或下载后再上传。 |
         *     | `PLAN_FILE_EMPTY` | 422 | 文件里没有文字，请确认选对了文件。 |
         *     | `PLAN_FILE_ENCRYPTED` | 422 | 文件设有打开密码，请取消密码后重新上传。 |
         *     | `PLAN_FILE_OLD_WORD` | 422 | 旧版Word文件（.doc）不能直接读取，请另存为.docx后重新上传。 |
         *     | `PLAN_FILE_SCANNED` | 422 | 这份PDF是扫描件或没有可用的文字层。请上传由Word导出的PDF，或先作文字识别（OCR），也可以直接粘贴文字。 |
         *     | `PLAN_FILE_TOO_LARGE` | 422 | 文件有…MB，超过20MB的上限。请只保留报告正文，删去图片后重新上传。 |
         *     | `PLAN_FILE_TYPE_UNKNOWN` | 422 | 不能识别“…”的内容。请上传.txt、.docx、.html或带文字层的.pdf文件。 |
         *     | `POWER_REFUSED` | 403 | 这条记录可以查看，但这一步不由您办理。 |
         *     | `PREFERENCE_REFUSED` | 422 | “…”不能这样设置：… |
         *     | `PROBLEM_MISSING` | 422 | 请写明需要整改的问题，空白的请去掉。 |
         *     | `PROPOSAL_DECIDER_MISSING` | 422 | 通报和移送由领导决定，系统不能代为决定。 |
         *     | `PROPOSAL_DOCUMENTS_MISSING` | 422 | 移送须附有关文书或材料，请至少列出一份。 |
         *     | `PROPOSAL_DOCUMENT_UNFIT` | 422 | 所选材料不属于该督办件或尚未印发，请从该督办件的材料中选择。 |
         *     | `PROPOSAL_KIND_UNFIT` | 422 | …建议不能“…”，请核对后重新选择。 |
         *     | `PROPOSAL_LEADS_MISSING` | 422 | 请逐条写明线索，不能空缺。 |
         *     | `PROPOSAL_MADE_TWICE` | 409 | 该督办件已有…建议，请在原建议上修改。 |
         *     | `PROPOSAL_NOT_FOUND` | 404 | 处理建议不存在，请刷新后重试。 |
         *     | `PROPOSAL_OWN` | 422 | 提出建议的人不能作出决定，请由其他领导决定。 |
         *     | `PROPOSAL_REASON_MISSING` | 422 | 请写明决定的理由。 |
         *     | `RANGE_NOT_SATISFIABLE` | 416 | 请求的部分超出文件的大小，请重新下载整个文件。 |
         *     | `READING_DOUBLE` | 422 | 填报了两次，请只保留一个数值。 |
         *     | `READING_IN_FUTURE` | 422 | 的截止日期…晚于今天，请填写已有的数值。 |
         *     | `READING_UNIT_WRONG` | 422 | …，请换算后填报。 |
         *     | `REASON_EMPTY` | 422 | 请填写理由。 |
         *     | `REASON_MISSING` | 422 | 请写明退回理由，指出还差什么。 |
         *     | `REASSIGN_SAME_UNIT` | 422 | 任务没有退回，改派须换一个牵头单位；只调整期限的，请审批延期。 |
         *     | `RECTIFICATION_DOCUMENT_STATE` | 409 | 这项整改事项已经复核撤销，不能再打印整改通知书。 |
         *     | `RECTIFICATION_DUE_DAY_LATE` | 422 | 文书要求于…前完成整改，整改期限不能晚于该日，请更正。 |
         *     | `RECTIFICATION_DUE_DAY_PAST` | 422 | 整改期限…已过，请填写今天或以后的日期。 |
         *     | `RECTIFICATION_EARLIER_UNFIT` | 422 | 所选事项不是本机构台账中先前已销号的事项，请从回潮线索中选择。 |
         *     | `RECTIFICATION_EVIDENCE_MISSING` | 422 | 请先上传整改佐证材料，没有佐证不能销号。 |
         *     | `RECTIFICATION_FOUND_LATER` | 422 | 发现日期…还没有到，请更正。 |
         *     | `RECTIFICATION_GROUP_REFUSED` | 422 | 有…项不能销号，本次一项也没有办理，请按逐项说明处理后重新提交。 |
         *     | `RECTIFICATION_IMPORT_FAULTY` | 422 | 文件有…处问题，本次一行也没有导入，请按逐行说明更正后重新上传。 |
         *     | `RECTIFICATION_ITEM_TWICE` | 409 | 同一事项列了两次，请去掉重复的。 |
         *     | `RECTIFICATION_MEASURE_INCOMPLETE` | 422 | 请先填写…。 |
         *     | `RECTIFICATION_NOT_FOUND` | 404 | 整改事项不存在，请刷新后重试。 |
         *     | `RECTIFICATION_REASON_MISSING` | 422 | 请写明问题反弹的具体情况。 |
         *     | `RECTIFICATION_RECHECK_NOT_FOUND` | 404 | 复查记录不存在，请刷新后重试。 |
         *     | `RECTIFICATION_RECHECK_OWN` | 422 | 复查人不能是该事项的责任人或原核验人，请由其他人员复查。 |
         *     | `RECTIFICATION_RECHECK_STATE` | 409 | 这次复查的结果已是“…”，不能再登记。 |
         *     | `RECTIFICATION_SHEET_UNFIT` | 422 | …，请用模板填写后重新上传。 |
         *     | `RECTIFICATION_SOURCE_AUTOMATIC` | 422 | 督办和约谈承诺的事项由文书和约谈自动列入台账，请选择其他来源。 |
         *     | `RECTIFICATION_VERIFIER_MISSING` | 422 | 请指定核验人，核验通过后才能销号。 |
         *     | `RECTIFICATION_VERIFIER_RESPONSIBLE` | 422 | 核验人不能是整改责任人，请另行指定核验人。 |
         *     | `REFERRAL_DAY_INVALID` | 422 | …应在…至…之间，请核对后重新填写。 |
         *     | `RENAME_DAY_INVALID` | 422 | 更名日期应晚于现名启用之日…，且不晚于今天…，请核对。 |
         *     | `REPLY_EMPTY` | 422 | 请填写回复内容。 |
         *     | `REPLY_NOT_PENDING` | 422 | 该文书没有待审的回复，请刷新后查看。 |
         *     | `REPORT_BODY_MISSING` | 422 | 请填写进展或完成情况。 |
         *     | `REPORT_CODE_TAKEN` | 409 | 报告编号“…”已被使用，请更换。 |
         *     | `REPORT_DAY_INVALID` | 422 | 自定义填报须写明各期名称和日期，名称不重复，日期在下达日和完成期限之间。 |
         *     | `REPORT_KNOWN` | 422 | 该报告已导入过（…），无需重复导入。 |
         *     | `REPORT_NOT_FOUND` | 404 | 该单位在这项任务下没有这份填报，请核对后重选。 |
         *     | `REPORT_PERCENT_INVALID` | 422 | 完成比例请填写0到100之间的整数。 |
         *     | `REPORT_REVIEWED` | 409 | 该填报已有审核结果，请刷新后查看。 |
         *     | `REPORT_WITHDRAWN` | 409 | 该填报已由填报单位撤回，请刷新后查看。 |
         *     | `REQUEST_REFUSED` | 422 | 请求未被接受，请检查填写的内容后重试。 |
         *     | `RETURN_TOO_LATE` | 422 | 签收期限…已过，不能再退回，请签收办理；确有困难的，可申请延期或联系督办机构改派。 |
         *     | `REVIEWER_INVOLVED` | 422 | 复核人参与过该文书的办理，请另行指定未参与的人员复核。 |
         *     | `ROLES_NOT_SEPARATE` | 422 | 角色 |
         *     | `ROLE_NOT_FOR_UNIT` | 422 | …只能在督办机构任职，“…”是责任单位，请另选单位或角色。 |
         *     | `ROSTER_FAULTY` | 422 | 文件中有…处问题，没有导入任何内容。请按提示更正后重新上传，或下载标注了问题的副本。 |
         *     | `ROUTE_NOT_FOUND` | 404 | 没有这个地址，请检查网址是否正确。 |
         *     | `SCORE_RULE_DAY_PAST` | 422 | 生效日不能早于今天（…），请改为今天或以后。 |
         *     | `SCORE_RULE_INVALID` | 422 | 考核规则有…处需要更正，请按提示修改后重新提交。 |
         *     | `SCORE_RULE_NOT_FOUND` | 404 | 考核规则不存在，请刷新后重试。 |
         *     | `SCORE_RULE_NOT_IN_FORCE` | 422 | 该年度没有生效的考核规则，请先由签发人发布考核规则。 |
         *     | `SCORE_RULE_ORDER` | 422 | 级别高的文书，扣分不能少于级别低的。 |
         *     | `SCORE_RULE_REASON_MISSING` | 422 | 请写明发布或修改规则的理由。 |
         *     | `SCORE_RULE_TWICE` | 409 | “…”已有一条，请合并。 |
         *     | `SEARCH_TEXT_EMPTY` | 422 | 请输入要查找的字词或文号。 |
         *     | `SEARCH_WORDS_TOO_MANY` | 422 | 一次最多查找…个词，请减少后重试。 |
         *     | `SECOND_FACTOR_CODE_WRONG` | 422 | 动态口令不正确，请核对手机时间后输入最新的动态口令。 |
         *     | `SECOND_FACTOR_REQUIRED` | 401 | 请输入动态口令。 |
         *     | `SECOND_FACTOR_STATE` | 409 | 不符合当前情况，原因见 title。 |
         *     | `SECOND_FACTOR_WRONG` | 401 | 动态口令不正确或已用过，请等下一个动态口令出现后再输入。 |
         *     | `SESSION_ENDED` | 401 | 登录已失效，请重新登录。 |
         *     | `SESSION_MISSING` | 401 | 请先登录。 |
         *     | `SESSION_NOT_FOUND` | 404 | 没有这个登录，或者它已经退出，请刷新列表。 |
         *     | `SIGNER_NOT_ENTITLED` | 422 | 您不是该督办机构的签发人，不能签发此文书。请转交签发人办理。 |
         *     | `SPAN_REVERSED` | 422 | 任职止日 |
         *     | `SPLIT_CUTS_DEADLINE` | 422 | 此处会把时限“…”拆成两半，请另选位置。 |
         *     | `SPLIT_CUTS_INDICATOR` | 422 | 此处会把指标“…”拆成两半，请另选位置。 |
         *     | `SPLIT_LEAVES_NOTHING` | 422 | 拆分后有一半没有文字，请另选位置。 |
         *     | `SPLIT_OUTSIDE_TEXT` | 422 | 拆分位置不在条目文字之内，请在文字中间选择。 |
         *     | `SSO_ACCOUNT_TAKEN` | 409 | 账号“…”已绑定另一个统一身份。确需更换的，请联系安全管理员解除原来的绑定。 |
         *     | `SSO_NOT_FOUND` | 404 | 本系统没有启用统一身份认证，请用登录名和口令登录。 |
         *     | `SSO_PERSON_UNKNOWN` | 403 | 统一身份…在本系统没有对应的账号。请联系系统管理员开通，登录名须与统一身份一致。 |
         *     | `SSO_PROVIDER_UNAVAILABLE` | 503 | 现在连不上统一身份认证，请稍后再试，或用登录名和口令登录；仍不行请联系系统管理员。 |
         *     | `SSO_REFUSED` | 401 | 统一身份认证没有完成，或者等待过久，请回到登录页重新登录。 |
         *     | `STATISTICS_YEAR_MISSING` | 422 | 请选择年度。 |
         *     | `SUBSTITUTE_HOLDS_ROLE` | 422 | 替补人本来就是该单位的…，不必再指定。 |
         *     | `SUBSTITUTE_SELF` | 422 | 本人不能做自己的替补，请另选人员。 |
         *     | `SUBSTITUTION_NOT_FOUND` | 404 | 没有这条替补安排，请刷新后重试。 |
         *     | `SUBSTITUTION_ROLE_MISSING` | 422 | 被替补人在此期间不（一直）是该单位的…，请核对角色、单位和日期。 |
         *     | `SUBSTITUTION_SPAN_INVALID` | 422 | 替补期应从今天…或以后开始，止日不早于起日，最长一年，请核对。 |
         *     | `SUBSTITUTION_STATE` | 409 | 这条替补安排已经结束，不必再终止。 |
         *     | `SUBSTITUTION_TAKEN` | 409 | …至…已安排了替补，请避开这段时间，或先终止原安排。 |
         *     | `SUSPENSION_END_INVALID` | 422 | 恢复日期早于中止日期…，请核对。 |
         *     | `SUSPENSION_NOT_OPEN` | 422 | 任务没有在中止，不需要恢复。 |
         *     | `SUSPENSION_OPEN` | 422 | 任务已在中止中，请先恢复后再中止。 |
         *     | `SUSPENSION_OVERLAPS` | 422 | …不晚于上一次中止的截止日…，请从其后开始。 |
         *     | `SUSPENSION_REASON_MISSING` | 422 | 请写明中止理由。 |
         *     | `TARGET_CODE_TAKEN` | 409 | 目标编号“…”已被使用，请更换。 |
         *     | `TARGET_CODE_TWICE` | 409 | 目标编号“…”重复，请只保留一个。 |
         *     | `TARGET_EDIT_STATE` | 409 | 不符合当前情况，原因见 title。 |
         *     | `TARGET_FIGURES_MISSING` | 422 | 评定为实现前，请先填写指标…的实际完成值。 |
         *     | `TARGET_JUDGEMENT_MISSING` | 422 | 请写明评定理由。 |
         *     | `TARGET_NOT_CONFIRMED` | 422 | 不符合当前情况，原因见 title。 |
         *     | `TARGET_NOT_FOUND` | 404 | 目标不存在，请刷新后重试。 |
         *     | `TARGET_REASON_MISSING` | 422 | 请写明撤销目标的理由。 |
         *     | `TARGET_SPAN_INVALID` | 422 | 目标“…”在报告中的位置不对，请重新选取原文。 |
         *     | `TARGET_TASKS_OPEN_STATE` | 409 | 该目标下还有…项任务未办结，请先办结或撤销这些任务。 |
         *     | `TARGET_TITLE_MISSING` | 422 | 目标的名称和内容都不能为空，请补全。 |
         *     | `TASK_ASKED_TWICE` | 409 | 任务“…”已向同一单位布置过，请去掉重复的一项。 |
         *     | `TASK_CODE_RESERVED` | 422 | 不符合当前情况，原因见 title。 |
         *     | `TASK_CODE_TAKEN` | 409 | 任务编号“…”已被使用，请更换。 |
         *     | `TASK_CODE_TWICE` | 409 | 任务编号“…”重复，请只保留一个。 |
         *     | `TASK_COOPERATORS_INVALID` | 422 | 配合单位不能重复，也不能是牵头单位，请更正。 |
         *     | `TASK_DUE_DAY_INVALID` | 422 | 完成期限…距…超过十年，请核对年份。 |
         *     | `TASK_GIVEN_OUT_STATE` | 409 | 任务当前为“…”，不能再改内容；可以调整节点、配合单位，或撤销后重新下达。 |
         *     | `TASK_NOT_ACCEPTED` | 422 | 任务退回前尚未签收，请重新下达，由责任单位签收后办理。 |
         *     | `TASK_NOT_ASSIGNED` | 422 | 任务尚未下达，请先下达；草稿的期限可直接修改。 |
         *     | `TASK_NOT_FOUND` | 404 | 任务不存在，请刷新后重试。 |
         *     | `TASK_OVER` | 422 | 任务…，不需要中止。 |
         *     | `TASK_REASON_MISSING` | 422 | 请写明…理由。 |
         *     | `TASK_STATE` | 409 | 任务已完成或已撤销，无需再办理。 |
         *     | `TASK_TITLE_MISSING` | 422 | 任务“…”缺少名称或具体措施，请补全。 |
         *     | `TASK_UNIT_NOT_INVOLVED` | 422 | 请写明以哪个配合单位的名义办理。 |
         *     | `TEMPLATE_INVALID` | 422 | 文书模板有误：…。 |
         *     | `TEMPLATE_NOTE_MISSING` | 422 | 请写明改了什么、为什么改，再发布文书模板。 |
         *     | `TOKENS_TOO_MANY` | 422 | 一个账号最多保留…个访问令牌，请先撤销不再使用或已过期的。 |
         *     | `TOKEN_INVALID` | 401 | 访问令牌无效、已过期或已撤销，请由本人登录后新建一个。 |
         *     | `TOKEN_NOT_FOUND` | 404 | 没有这个访问令牌，或者它已经撤销，请刷新列表。 |
         *     | `TOKEN_SCOPES_EXCEEDED` | 403 | 令牌的权限不能超出本人的权限，也不能用于管理本人的口令、登录和令牌，请去掉：…。 |
         *     | `TOO_LONG` | 422 | 最多…个字，请缩短。 |
         *     | `TOO_MANY_ATTEMPTS` | 429 | 这个网络地址尝试过于频繁，请…分钟后再试。 |
         *     | `TOO_MANY_ROWS` | 422 | “…”表最多…行，请拆成几个文件分次导入。 |
         *     | `TRANSITION_REFUSED` | 409 | …当前为“…”，不能“…”…。 |
         *     | `TRIAL_LADDER_MISSING` | 422 | 请选择一个规则版本，或填写要试算的规则。 |
         *     | `TRIAL_PERIOD_INVALID` | 422 | 试算的起止日期有误：截止日不能早于起始日，且不超过三年，请更正后重试。 |
         *     | `UNEXPECTED` | 422 | 系统出现意外错误，已记录。请稍后重试，仍有问题请联系系统管理员。 |
         *     | `UNIT_NOT_FOUND` | 404 | 述法单位不存在、已撤并或不在本机构之下，请重新选择。 |
         *     | `UPLOAD_MALFORMED` | 400 | 上传的内容不完整，或不止一个文件，请一次只传一个文件并重试。 |
         *     | `UPLOAD_MISSING` | 400 | 没有收到文件，请选择一个文件后再上传。 |
         *     | `UPLOAD_TOO_LARGE` | 413 | 文件超过 … MB，请压缩或拆分后再上传。 |
         *     | `VERSION_CONFLICT` | 409 | 记录已被他人改动，当前内容见 details，请核对后重新提交。 |
         *     | `VIRUS_SCANNER_UNAVAILABLE` | 503 | 病毒扫描服务暂不可用，文件未保存。请稍后重试，仍有问题请联系系统管理员。 |
         *     | `WEBHOOK_DELIVERY_NOT_FOUND` | 404 | 没有这条推送消息，请刷新后重试。 |
         *     | `WEBHOOK_DELIVERY_STATE` | 409 | 这条消息还在等待发送，不需要重发。 |
         *     | `WEBHOOK_EVENT_UNKNOWN` | 422 | “…”不是可以推送的事件，请填“*”、“task.*”或“notice.issued”这样的名称；账号与登录等事件不对外推送。 |
         *     | `WEBHOOK_NOT_FOUND` | 404 | 没有这个推送，请刷新后重试。 |
         *     | `WEBHOOK_STATE` | 409 | 这个推送已停用，请先启用再试发。 |
         *     | `WEBHOOK_URL_REFUSED` | 422 | 推送网址…，请更正。 |
         *     | `WORKBOOK_ENCRYPTED` | 422 | 这个文件设有打开密码，或是旧版 .xls 格式。请取消密码并另存为 .xlsx，再重新上传。 |
         *     | `WORKBOOK_MACROS` | 422 | 这个文件带有宏，出于安全考虑不予接收。请另存为不带宏的 .xlsx，再重新上传。 |
         *     | `WORKBOOK_TOO_LARGE` | 422 | 这个工作簿太大（…），请拆成几个文件分次上传。 |
         *     | `WORKBOOK_UNREADABLE` | 422 | 这个文件不是完好的 Excel 工作簿（.xlsx）。请用 Excel 或 WPS 打开后另存为 .xlsx，再重新上传。 |
         *     | `YEARLY_DAY_INVALID` | 422 | 完成时限应是一年中的某月某日，请更正。 |
         *     | `YEARLY_MILESTONE_INVALID` | 422 | 节点应有各不相同的名称，日期应早于完成时限，请更正。 |
         *     | `YEARLY_TEMPLATE_NOT_FOUND` | 404 | 例行工作不存在，请刷新后重试。 |
         *     | `YEARLY_TEMPLATE_STATE` | 409 | 例行工作“…”已停用，请先启用或去掉。 |
         *     | `YEARLY_TITLE_MISSING` | 422 | 例行工作的名称和要求都不能为空，请补全。 |
         *     | `YEARLY_UNIT_MISPLACED` | 422 | 只有面向单个单位的例行工作才指定单位，请更正。 |
         * @enum {string}
         */
        ProblemCode: "ACCEPTANCE_EMPTY" | "ACCEPTANCE_REASON_MISSING" | "ACCOUNT_DISABLED" | "ACCOUNT_LOCKED" | "ACCOUNT_NOT_FOUND" | "ACCOUNT_OWN" | "ACCOUNT_STATE" | "ACCOUNT_TAKEN" | "ADMINISTRATORS_NOT_SEPARATE" | "AGENCY_CODE_MISSING" | "AGENCY_CODE_UNFIT" | "APPOINTMENT_NOT_FOUND" | "APPOINTMENT_SPAN_REVERSED" | "APPOINTMENT_STATE" | "APPOINTMENT_TWICE" | "ATTACHMENTS_TOO_MANY" | "ATTACHMENT_CONTENT_MISMATCH" | "ATTACHMENT_CONTENT_NOT_FOUND" | "ATTACHMENT_EMPTY" | "ATTACHMENT_INFECTED" | "ATTACHMENT_KEEP_CONFLICT" | "ATTACHMENT_NAME_INVALID" | "ATTACHMENT_NOT_FOUND" | "ATTACHMENT_REASON_MISSING" | "ATTACHMENT_REMOVED" | "ATTACHMENT_REPLACED_STATE" | "ATTACHMENT_SUBJECT_INVALID" | "ATTACHMENT_SUBJECT_NOT_FOUND" | "ATTACHMENT_SUBJECT_STATE" | "ATTACHMENT_TYPE_REFUSED" | "BODY_MALFORMED" | "BODY_TOO_LARGE" | "BODY_TYPE_UNSUPPORTED" | "CALENDAR_COUNT_INVALID" | "CALENDAR_DAY_CONFLICT" | "CALENDAR_FEEDS_TOO_MANY" | "CALENDAR_FEED_NOT_FOUND" | "CALENDAR_OVERRIDE_INVALID" | "CALENDAR_RANGE_REVERSED" | "CALENDAR_YEAR_DUPLICATE" | "CALENDAR_YEAR_INVALID" | "CALENDAR_YEAR_MISSING" | "CASE_NOT_FOUND" | "CASE_STATE" | "CELL_UNREADABLE" | "CIRCULAR_NOT_FOUND" | "CLAIM_NOT_MEASURED" | "CLOSING_DAY_INVALID" | "CODE_DIFFERS" | "CODE_TWICE" | "COLUMN_MISSING" | "COLUMN_TWICE" | "CONTRIBUTION_NOT_FOUND" | "CONTRIBUTION_REASON_MISSING" | "CSRF_REFUSED" | "CURSOR_INVALID" | "DAY_INVALID" | "DELIVERY_NOT_FOUND" | "DELIVERY_STATE" | "DISAGREEMENT_DECIDED_STATE" | "DISAGREEMENT_NOT_FOUND" | "DISAGREEMENT_OPEN_STATE" | "DISAGREEMENT_REASON_MISSING" | "DOCUMENT_CODE_NOT_FOUND" | "DOCUMENT_NOT_SET" | "DOCUMENT_NUMBER_INVALID" | "DOCUMENT_PLACEHOLDER_EMPTY" | "DOCUMENT_TEMPLATE_NOT_FOUND" | "DRAFT_DROPPED" | "DRAFT_HAS_CHILDREN" | "DRAFT_NOT_FOUND" | "DRAFT_TITLE_MISSING" | "DUTY_APPRAISAL_STATE" | "DUTY_CYCLE_NOT_FOUND" | "DUTY_CYCLE_STATE" | "DUTY_CYCLE_TWICE" | "DUTY_DAYS_REVERSED" | "DUTY_DECISION_MISSING" | "DUTY_DELIBERATION_UNREADY" | "DUTY_DUE_DAY_PAST" | "DUTY_EVALUATION_OWN" | "DUTY_EVALUATION_STATE" | "DUTY_EVALUATION_TWICE" | "DUTY_EVALUATORS_MISSING" | "DUTY_FEEDBACK_NOT_FOUND" | "DUTY_FIGURE_TWICE" | "DUTY_FIGURE_UNEXPLAINED" | "DUTY_FORM_INVALID" | "DUTY_FORM_STATE" | "DUTY_HEARING_LATER" | "DUTY_HEARING_UNPLANNED" | "DUTY_NOTHING_ACCEPTED" | "DUTY_OPINION_MISSING" | "DUTY_PLAN_INCOMPLETE" | "DUTY_PROBLEMS_OPEN" | "DUTY_REPORT_INCOMPLETE" | "DUTY_REPORT_NOT_FOUND" | "DUTY_REPORT_STATE" | "DUTY_SCORES_INVALID" | "DUTY_SECTION_UNKNOWN" | "DUTY_UNIT_BEGUN" | "DUTY_UNIT_TWICE" | "DUTY_VOTES_MISSING" | "EMAIL_INVALID" | "EXCUSAL_DAY_INVALID" | "EXCUSED_DAY_INVALID" | "EXTENSION_AFTER_EXPIRY" | "EXTENSION_DECIDED" | "EXTENSION_GRANT_INVALID" | "EXTENSION_NOT_FOUND" | "EXTENSION_NOT_LATER" | "EXTENSION_PENDING" | "EXTENSION_REASON_MISSING" | "EXTENSION_STALE" | "EXTENSION_TASK_OVER" | "FILE_STORE_UNAVAILABLE" | "HOLIDAY_CHANGE_EMPTY" | "HOLIDAY_CHANGE_NOT_FOUND" | "HOLIDAY_CHANGE_STATE" | "HOLIDAY_DOCUMENT_INVALID" | "HOLIDAY_PREVIEW_CONFLICT" | "HOLIDAY_REASON_MISSING" | "HOLIDAY_YEAR_PAST" | "IDEMPOTENCY_DONE_UNSEEN" | "IDEMPOTENCY_KEY_REUSED" | "IDEMPOTENCY_UNDER_WAY" | "IMAP_URL_INVALID" | "IMPORT_CLOSED" | "IMPORT_HAS_NO_EARLIER" | "IMPORT_NOTHING_KEPT" | "IMPORT_NOT_FOUND" | "IMPORT_NO_PLAN" | "IMPORT_PLAN_YEAR_MISSING" | "IMPORT_TEXT_EMPTY" | "IMPORT_TEXT_TOO_LONG" | "IMPORT_TOO_MANY_ITEMS" | "INBOX_CLOSING" | "INBOX_MESSAGE_NOT_FOUND" | "INBOX_SESSION_REQUIRED" | "INBOX_STREAMS_EXCEEDED" | "INDICATOR_KIND_UNKNOWN" | "INDICATOR_NAME_MISSING" | "INDICATOR_NOT_FOUND" | "INDICATOR_OP_UNKNOWN" | "INDICATOR_SPAN_INVALID" | "INDICATOR_VALUE_INVALID" | "INPUT_INVALID" | "INSPECTION_AUTHORITY_LATER" | "INSPECTION_AUTHORITY_MISSING" | "INSPECTION_CONCLUSION_INCOMPLETE" | "INSPECTION_DAYS_INVALID" | "INSPECTION_DOCUMENT_NOT_FOUND" | "INSPECTION_FINDINGS_TOO_MANY" | "INSPECTION_FINDING_INCOMPLETE" | "INSPECTION_FINDING_NOT_FOUND" | "INSPECTION_FINDING_TASK_MISSING" | "INSPECTION_FINDING_TERM_INVALID" | "INSPECTION_MEMBER_TIED" | "INSPECTION_NOT_FOUND" | "INSPECTION_NOT_ISSUED_STATE" | "INSPECTION_PLAN_INCOMPLETE" | "INSPECTION_REASON_MISSING" | "INSPECTION_RECEIVED_TWICE" | "INSPECTION_RECUSED" | "INSPECTION_RECUSED_TWICE" | "INSPECTION_REPEATED" | "INSPECTION_REVIEW_EMPTY" | "INSPECTION_REVIEW_NOT_FOUND" | "INSPECTION_REVIEW_OUTCOME_UNFIT" | "INSPECTION_REVIEW_REASON_MISSING" | "INSPECTION_REVIEW_STATE" | "INSPECTION_REVIEW_TERM_OVER" | "INSPECTION_REVIEW_TWICE" | "INSPECTION_STATE" | "INSPECTION_TEAM_TOO_SMALL" | "INSPECTION_UNIT_NOT_FOUND" | "INSPECTION_UNSETTLED" | "INSTRUCTION_CASE_MISSING" | "INSTRUCTION_DAY_LATER" | "INSTRUCTION_DUE_DAY_PAST" | "INSTRUCTION_EMPTY" | "INSTRUCTION_NOT_FOUND" | "INSTRUCTION_NOT_FROM_LEADER" | "INSTRUCTION_NO_ORDER" | "INSTRUCTION_PAPER_MISSING" | "INSTRUCTION_REASON_MISSING" | "INSTRUCTION_REPORT_EMPTY" | "INSTRUCTION_SUBJECT_AMBIGUOUS" | "INTERVIEWEE_MISSING" | "INTERVIEW_ATTENDANCE_INCOMPLETE" | "INTERVIEW_BASIS_MISSING" | "INTERVIEW_BEGUN_STATE" | "INTERVIEW_CASE_UNFIT" | "INTERVIEW_CONFIRMED_TWICE" | "INTERVIEW_DAY_PAST" | "INTERVIEW_DEPUTY_UNNAMED" | "INTERVIEW_DOCUMENT_STATE" | "INTERVIEW_HOST_NOT_ENTITLED" | "INTERVIEW_NOTICE_STATE" | "INTERVIEW_NOTICE_TAKEN" | "INTERVIEW_NOT_FOUND" | "INTERVIEW_NOT_YET" | "INTERVIEW_PARTICIPANT_UNNAMED" | "INTERVIEW_PARTICIPANT_UNPLACED" | "INTERVIEW_PLACE_MISSING" | "INTERVIEW_PROMISE_DAY_PAST" | "INTERVIEW_PROMISE_INCOMPLETE" | "INTERVIEW_PROMISE_UNPLACED" | "INTERVIEW_REASON_MISSING" | "INTERVIEW_RECORD_INCOMPLETE" | "INTERVIEW_SILENCE_EARLY" | "INTERVIEW_UNIT_ABSENT" | "ISSUED_DOCUMENT_NOT_FOUND" | "LADDER_DAY_PAST" | "LADDER_GAP" | "LADDER_INVALID" | "LADDER_NOT_FOUND" | "LADDER_NOT_IN_FORCE" | "LADDER_REASON_MISSING" | "LADDER_SIGNATURE_REQUIRED" | "LAST_ADMINISTRATOR_STATE" | "LEDGER_ENTRY_NOT_FOUND" | "LEDGER_SUBJECT_INVALID" | "LEDGER_VALUE_INVALID" | "LINK_INVALID" | "LOGIN_INVALID" | "LOGIN_REFUSED" | "LOGIN_TAKEN" | "MAIL_ADDRESS_INVALID" | "MAIL_LINK_SEALED" | "MAIL_MESSAGE_INVALID" | "MERGER_INVALID" | "MERGE_DROPPED" | "MERGE_NEEDS_TWO" | "MERGE_NOT_NEIGHBOURS" | "MILESTONE_INVALID" | "MILESTONE_NOT_FOUND" | "MILESTONE_REACHED" | "NAME_MISSING" | "NAME_UNCHANGED" | "NOTHING_ATTACHED" | "NOTICE_CONTENT_INCOMPLETE" | "NOTICE_DRAFT_STATE" | "NOTICE_DRAFT_TAKEN" | "NOTICE_HAS_CASE" | "NOTICE_INSTRUCTION_MISSING" | "NOTICE_LADDERS_DIFFER" | "NOTICE_LEVEL_SKIPPED" | "NOTICE_LEVEL_TAKEN" | "NOTICE_NOT_FOUND" | "NOTICE_REASON_MISSING" | "NOTICE_REFUSAL_DAY_INVALID" | "NOTICE_REFUSAL_INCOMPLETE" | "NOTICE_REFUSAL_STATE" | "NOTICE_SIGNER_MISSING" | "NOTICE_START_REASON_MISSING" | "NOTICE_UNITS_DIFFER" | "NOTICE_UNIT_MISSING" | "NOT_A_CHOICE" | "OBJECTION_EMPTY" | "OBJECTION_MADE_TWICE" | "OBJECTION_NOTICE_STATE" | "OBJECTION_NOT_FOUND" | "OBJECTION_REASON_MISSING" | "OBJECTION_TERM_OVER" | "OFFICE_NOT_FOUND" | "ORGANIZATION_CODE_TAKEN" | "ORGANIZATION_CODE_TWICE" | "ORGANIZATION_NOT_FOUND" | "ORGANIZATION_STATE" | "ORGANIZATION_TREE_LOOP" | "PAGE_INVALID" | "PARENT_BELOW" | "PARENT_LOOP" | "PARENT_NOT_FOUND" | "PASSWORD_CHANGE_REQUIRED" | "PASSWORD_WEAK" | "PASSWORD_WRONG" | "PERCENT_JUMPED" | "PERIOD_NOT_FOUND" | "PERIOD_REPORTED" | "PERMISSION_REFUSED" | "PERSON_CODE_TAKEN" | "PERSON_CODE_TWICE" | "PERSON_EMAIL_INVALID" | "PERSON_NOT_FOUND" | "PERSON_REQUIRED" | "PLAN_FILE_BROKEN" | "PLAN_FILE_EMPTY" | "PLAN_FILE_ENCRYPTED" | "PLAN_FILE_OLD_WORD" | "PLAN_FILE_SCANNED" | "PLAN_FILE_TOO_LARGE" | "PLAN_FILE_TYPE_UNKNOWN" | "POWER_REFUSED" | "PREFERENCE_REFUSED" | "PROBLEM_MISSING" | "PROPOSAL_DECIDER_MISSING" | "PROPOSAL_DOCUMENTS_MISSING" | "PROPOSAL_DOCUMENT_UNFIT" | "PROPOSAL_KIND_UNFIT" | "PROPOSAL_LEADS_MISSING" | "PROPOSAL_MADE_TWICE" | "PROPOSAL_NOT_FOUND" | "PROPOSAL_OWN" | "PROPOSAL_REASON_MISSING" | "RANGE_NOT_SATISFIABLE" | "READING_DOUBLE" | "READING_IN_FUTURE" | "READING_UNIT_WRONG" | "REASON_EMPTY" | "REASON_MISSING" | "REASSIGN_SAME_UNIT" | "RECTIFICATION_DOCUMENT_STATE" | "RECTIFICATION_DUE_DAY_LATE" | "RECTIFICATION_DUE_DAY_PAST" | "RECTIFICATION_EARLIER_UNFIT" | "RECTIFICATION_EVIDENCE_MISSING" | "RECTIFICATION_FOUND_LATER" | "RECTIFICATION_GROUP_REFUSED" | "RECTIFICATION_IMPORT_FAULTY" | "RECTIFICATION_ITEM_TWICE" | "RECTIFICATION_MEASURE_INCOMPLETE" | "RECTIFICATION_NOT_FOUND" | "RECTIFICATION_REASON_MISSING" | "RECTIFICATION_RECHECK_NOT_FOUND" | "RECTIFICATION_RECHECK_OWN" | "RECTIFICATION_RECHECK_STATE" | "RECTIFICATION_SHEET_UNFIT" | "RECTIFICATION_SOURCE_AUTOMATIC" | "RECTIFICATION_VERIFIER_MISSING" | "RECTIFICATION_VERIFIER_RESPONSIBLE" | "REFERRAL_DAY_INVALID" | "RENAME_DAY_INVALID" | "REPLY_EMPTY" | "REPLY_NOT_PENDING" | "REPORT_BODY_MISSING" | "REPORT_CODE_TAKEN" | "REPORT_DAY_INVALID" | "REPORT_KNOWN" | "REPORT_NOT_FOUND" | "REPORT_PERCENT_INVALID" | "REPORT_REVIEWED" | "REPORT_WITHDRAWN" | "REQUEST_REFUSED" | "RETURN_TOO_LATE" | "REVIEWER_INVOLVED" | "ROLES_NOT_SEPARATE" | "ROLE_NOT_FOR_UNIT" | "ROSTER_FAULTY" | "ROUTE_NOT_FOUND" | "SCORE_RULE_DAY_PAST" | "SCORE_RULE_INVALID" | "SCORE_RULE_NOT_FOUND" | "SCORE_RULE_NOT_IN_FORCE" | "SCORE_RULE_ORDER" | "SCORE_RULE_REASON_MISSING" | "SCORE_RULE_TWICE" | "SEARCH_TEXT_EMPTY" | "SEARCH_WORDS_TOO_MANY" | "SECOND_FACTOR_CODE_WRONG" | "SECOND_FACTOR_REQUIRED" | "SECOND_FACTOR_STATE" | "SECOND_FACTOR_WRONG" | "SESSION_ENDED" | "SESSION_MISSING" | "SESSION_NOT_FOUND" | "SIGNER_NOT_ENTITLED" | "SPAN_REVERSED" | "SPLIT_CUTS_DEADLINE" | "SPLIT_CUTS_INDICATOR" | "SPLIT_LEAVES_NOTHING" | "SPLIT_OUTSIDE_TEXT" | "SSO_ACCOUNT_TAKEN" | "SSO_NOT_FOUND" | "SSO_PERSON_UNKNOWN" | "SSO_PROVIDER_UNAVAILABLE" | "SSO_REFUSED" | "STATISTICS_YEAR_MISSING" | "SUBSTITUTE_HOLDS_ROLE" | "SUBSTITUTE_SELF" | "SUBSTITUTION_NOT_FOUND" | "SUBSTITUTION_ROLE_MISSING" | "SUBSTITUTION_SPAN_INVALID" | "SUBSTITUTION_STATE" | "SUBSTITUTION_TAKEN" | "SUSPENSION_END_INVALID" | "SUSPENSION_NOT_OPEN" | "SUSPENSION_OPEN" | "SUSPENSION_OVERLAPS" | "SUSPENSION_REASON_MISSING" | "TARGET_CODE_TAKEN" | "TARGET_CODE_TWICE" | "TARGET_EDIT_STATE" | "TARGET_FIGURES_MISSING" | "TARGET_JUDGEMENT_MISSING" | "TARGET_NOT_CONFIRMED" | "TARGET_NOT_FOUND" | "TARGET_REASON_MISSING" | "TARGET_SPAN_INVALID" | "TARGET_TASKS_OPEN_STATE" | "TARGET_TITLE_MISSING" | "TASK_ASKED_TWICE" | "TASK_CODE_RESERVED" | "TASK_CODE_TAKEN" | "TASK_CODE_TWICE" | "TASK_COOPERATORS_INVALID" | "TASK_DUE_DAY_INVALID" | "TASK_GIVEN_OUT_STATE" | "TASK_NOT_ACCEPTED" | "TASK_NOT_ASSIGNED" | "TASK_NOT_FOUND" | "TASK_OVER" | "TASK_REASON_MISSING" | "TASK_STATE" | "TASK_TITLE_MISSING" | "TASK_UNIT_NOT_INVOLVED" | "TEMPLATE_INVALID" | "TEMPLATE_NOTE_MISSING" | "TOKENS_TOO_MANY" | "TOKEN_INVALID" | "TOKEN_NOT_FOUND" | "TOKEN_SCOPES_EXCEEDED" | "TOO_LONG" | "TOO_MANY_ATTEMPTS" | "TOO_MANY_ROWS" | "TRANSITION_REFUSED" | "TRIAL_LADDER_MISSING" | "TRIAL_PERIOD_INVALID" | "UNEXPECTED" | "UNIT_NOT_FOUND" | "UPLOAD_MALFORMED" | "UPLOAD_MISSING" | "UPLOAD_TOO_LARGE" | "VERSION_CONFLICT" | "VIRUS_SCANNER_UNAVAILABLE" | "WEBHOOK_DELIVERY_NOT_FOUND" | "WEBHOOK_DELIVERY_STATE" | "WEBHOOK_EVENT_UNKNOWN" | "WEBHOOK_NOT_FOUND" | "WEBHOOK_STATE" | "WEBHOOK_URL_REFUSED" | "WORKBOOK_ENCRYPTED" | "WORKBOOK_MACROS" | "WORKBOOK_TOO_LARGE" | "WORKBOOK_UNREADABLE" | "YEARLY_DAY_INVALID" | "YEARLY_MILESTONE_INVALID" | "YEARLY_TEMPLATE_NOT_FOUND" | "YEARLY_TEMPLATE_STATE" | "YEARLY_TITLE_MISSING" | "YEARLY_UNIT_MISPLACED";
        ProblemPart: {
            /** @description 督办该问题的督办件 */
            caseId?: number;
            /** @description 整改要求 */
            demand?: string;
            /**
             * Format: date
             * @description 整改期限
             * @example 2024-06-30
             */
            dueOn?: string;
            /** @description 问题 */
            problem: string;
        };
        PromisedIndicatorAnswer: {
            id: number;
            name: string;
            /** @enum {string} */
            op: "=" | ">=" | "<=" | "<" | ">" | "≈" | "up" | "down" | "rank";
            unit: string | null;
            /** @description 要求达到的数值；没有写明为 null */
            value: number | null;
        };
        PromisePart: {
            /**
             * Format: date
             * @description 期限，不早于约谈日
             * @example 2027-07-30
             */
            dueOn: string;
            /**
             * @description 承诺内容
             * @example 六月底前完成制度修订。
             */
            measure: string;
            /** @description 属于哪一份约谈通知书；只有一份的不必填 */
            noticeId?: number | null;
            /** @description 责任人，在被约谈单位任职 */
            responsibleId: number;
        };
        ProposalAnswer: {
            /** @description 办理结果 */
            answer: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            answeredOn: string | null;
            /** @description 复函文号 */
            answerRef: string | null;
            caseId: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            /** @description 决定人 */
            decidedById: number | null;
            decidedByName: string | null;
            /** @description 决定或撤回的理由 */
            decisionReason: string | null;
            /** @description 随附材料清单 */
            documents: components["schemas"]["HandedDocumentAnswer"][];
            /** @description 接收机关签收后督办件办结；尚未决定或不适用的为 null */
            endsCase: boolean | null;
            id: number;
            /** @description 经办人 */
            issuedById: number | null;
            issuedByName: string | null;
            /**
             * Format: date
             * @description 印发或移送日期
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /**
             * @description public_criticism 通报、referral 移送
             * @enum {string}
             */
            kind: "public_criticism" | "referral";
            /** @description 线索 */
            leads: string[];
            /** @description 通报或移送函的文号 */
            number: string | null;
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            proposedAt: string;
            /** @description 提出人；按督办规则自动提出的为 null */
            proposedById: number | null;
            proposedByName: string | null;
            /** @description 回执编号 */
            receiptRef: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            receivedOn: string | null;
            /** @description 接收人 */
            receiver: string | null;
            /** @description 接收机关 */
            receivingBody: string | null;
            /** @description 通报印发的单位 */
            recipients: components["schemas"]["CircularRecipientAnswer"][];
            /**
             * @description proposed 待决定、approved 已批准、rejected 未采纳、withdrawn 已撤回、published 已通报、handed_over 已移送、received 已接收、answered 已反馈
             * @enum {string}
             */
            status: "proposed" | "approved" | "rejected" | "withdrawn" | "published" | "handed_over" | "received" | "answered";
            /** @description 查看者现在可以办理的步骤：revise、approve、reject、withdraw、publish、hand_over、record_receipt、record_answer */
            steps: string[];
            taskId: number;
            taskTitle: string;
            /** @description 通报或移送函正文 */
            text: string | null;
            title: string;
            /** @description 涉及单位 */
            unitId: number;
            unitName: string;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        ProposalDecisionBody: {
            /** @description true 批准，false 不予采纳 */
            approved: boolean;
            /** @description 批准移送时：接收机关签收后督办件是否办结，缺省为是 */
            endsCase?: boolean;
            /**
             * @description 决定的理由
             * @example 事实清楚，同意。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ProposalItemAnswer: {
            caseId: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            decidedAt: string | null;
            /** @description 决定人 */
            decidedById: number | null;
            decidedByName: string | null;
            id: number;
            /**
             * Format: date
             * @description 印发或移送日期
             * @example 2024-06-30
             */
            issuedOn: string | null;
            /**
             * @description public_criticism 通报、referral 移送
             * @enum {string}
             */
            kind: "public_criticism" | "referral";
            /** @description 通报或移送函的文号 */
            number: string | null;
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            proposedAt: string;
            /** @description 提出人；按督办规则自动提出的为 null */
            proposedById: number | null;
            proposedByName: string | null;
            /**
             * @description proposed 待决定、approved 已批准、rejected 未采纳、withdrawn 已撤回、published 已通报、handed_over 已移送、received 已接收、answered 已反馈
             * @enum {string}
             */
            status: "proposed" | "approved" | "rejected" | "withdrawn" | "published" | "handed_over" | "received" | "answered";
            taskId: number;
            taskTitle: string;
            title: string;
            /** @description 涉及单位 */
            unitId: number;
            unitName: string;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        ProposalRevisionBody: {
            /** @description 随附材料；缺省为不变 */
            documents?: components["schemas"]["ChosenDocumentsPart"];
            /**
             * @description 线索，一条一项
             * @example [
             *       "督察意见书送达后45日仍未整改，且未说明理由。"
             *     ]
             */
            leads: string[];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ProposalsAnswer: {
            /** @description 牵头单位建议，仅供参考 */
            leadSuggestions: components["schemas"]["LeadSuggestionAnswer"][];
            /** @description 已选定的牵头单位 */
            leadUnitId: number | null;
            targetId: number;
            tasks: components["schemas"]["ProposedTaskAnswer"][];
            /**
             * @description 采纳时一并交回
             * @example 1
             */
            version: number;
        };
        ProposalWithdrawalBody: {
            /**
             * @description 撤回的理由
             * @example 单位已完成整改。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ProposedTaskAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 提出要求的那句原文 */
            measure: string;
            milestones: components["schemas"]["TaskMilestonePart"][];
            remarks: components["schemas"]["RemarkAnswer"][];
            title: string;
        };
        QueuePartAnswer: {
            /** @description 不正常时怎么办 */
            detail?: string;
            /**
             * @description 用的是 Redis 还是 PostgreSQL
             * @example postgresql
             */
            kind?: string;
            /**
             * @description ok 正常，late 迟缓，down 不可用
             * @enum {string}
             */
            standing: "ok" | "late" | "down";
        };
        ReadingAllBody: {
            /**
             * @description 主题
             * @example notice
             * @enum {string}
             */
            topic?: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
            /** @description 只到这一条为止（页面上最新的一条），其后新到的仍为未读 */
            upToId?: number;
        };
        ReadingBody: {
            indicatorId: number;
            /**
             * @description 数据来源
             * @example 法院通报
             */
            note?: string;
            /** @description 上年同一数值 */
            previous?: number | null;
            /**
             * @description 实际完成值；无法测得为 null
             * @example 4.2
             */
            value: number | null;
        };
        ReadingPart: {
            /**
             * Format: date
             * @description 数值的截止日期，不晚于今天
             * @example 2024-06-30
             */
            asOfOn: string;
            /** @description 任务所属年度目标的指标 */
            indicatorId: number;
            /** @description 上年同期数，用于判断提升或下降 */
            previous?: number | null;
            /** @description 计量单位；与指标不一致时拒收 */
            unit?: string | null;
            /**
             * @description 数值，以指标的计量单位计
             * @example 98.5
             */
            value: number;
        };
        ReadingPointAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            asOfOn: string;
            id: number;
            indicatorId: number;
            indicatorName: string;
            previous: number | null;
            reportId: number;
            /** @enum {string} */
            reportStatus: "awaiting_review" | "accepted" | "sent_back" | "withdrawn";
            taskId: number;
            taskTitle: string;
            unit: string | null;
            unitId: number;
            unitName: string;
            value: number;
        };
        ReasonBody: {
            /** @description 理由 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ReassignBody: {
            /**
             * Format: date
             * @description 新的完成期限
             * @example 2024-06-30
             */
            dueOn?: string;
            /** @description 交接说明：办到哪一步、接着办什么 */
            handOver?: string;
            /** @description 新的牵头单位；不填仍由原单位办理 */
            leadUnitId?: number;
            /** @description 代替尚未完成的节点；不填时节点照旧，改派其他单位的只保留今天起至完成期限的节点 */
            milestones?: components["schemas"]["MilestonePart"][];
            /** @description 理由 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RecheckAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            checkedAt: string | null;
            /** @description 复查人 */
            checkedById: number | null;
            checkedByName: string | null;
            /**
             * Format: date-time
             * @description 抽取时间
             * @example 2024-06-30T01:00:00.000Z
             */
            drawnAt: string;
            /**
             * Format: date
             * @description 复查期限
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description 复查情况 */
            finding: string | null;
            id: number;
            /** @example ZG-2024-0001 */
            itemCode: string;
            itemId: number;
            /**
             * @description null 待复查；passed 复查通过；failed 问题反弹，事项已重新打开；lapsed 复查前事项已重新打开
             * @enum {string|null}
             */
            outcome: "passed" | "failed" | "lapsed" | null;
            /** @description 问题 */
            problem: string;
            /** @description 抽取时所用的种子，用同一种子可以复核抽取结果 */
            seed: string;
            unitId: number;
            unitName: string;
            /**
             * @description 版本，登记结果时带回
             * @example 1
             */
            version: number;
        };
        RecheckDrawBody: {
            /**
             * Format: date
             * @description 销号日期不早于
             * @example 2024-01-01
             */
            closedFrom: string;
            /**
             * Format: date
             * @description 销号日期不晚于
             * @example 2024-06-30
             */
            closedTo: string;
            /**
             * Format: date
             * @description 复查期限，今天或以后
             * @example 2026-12-31
             */
            dueOn: string;
            /** @description 督办机构 */
            officeId: number;
            /**
             * @description 种子：同一种子、同样的事项，抽取结果相同
             * @example 2024年第三季度
             */
            seed: string;
            /**
             * @description 抽取几项
             * @example 10
             */
            size: number;
        };
        RecheckResultBody: {
            /**
             * @description 复查情况
             * @example 随机调阅十件，手续齐全。
             */
            finding: string;
            /**
             * @description passed 复查通过；failed 问题反弹，事项重新打开
             * @enum {string}
             */
            outcome: "passed" | "failed";
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RechecksAnswer: {
            items: components["schemas"]["RecheckAnswer"][];
        };
        RecordObjectionAnswer: {
            /** @description 答复 */
            answer: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            answeredAt: string | null;
            answeredByName: string | null;
            id: number;
            /**
             * @description reworded 已修改纪要、kept 维持原文字
             * @enum {string|null}
             */
            outcome: "reworded" | "kept" | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            raisedAt: string;
            raisedByName: string | null;
            /** @description 单位对纪要文字的意见 */
            statement: string;
        };
        RecordObjectionBody: {
            /**
             * @description 对纪要文字的意见
             * @example 第二条应为“部分逾期”。
             */
            statement: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RectificationCountsAnswer: {
            /** @description 逾期未销号 */
            overdue: number;
            /** @description 回潮 */
            relapsed: number;
            states: components["schemas"]["RectificationStateCountsAnswer"];
        };
        RectificationEvidenceAnswer: {
            addedById: number;
            addedByName: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            addedOn: string;
            /** @description 曾据此退回或销号，不能再作为本次核验的依据 */
            judged: boolean;
            /** @example 修订后的会签制度 */
            name: string;
            /** @description 文号、附件名或存放处 */
            reference: string;
        };
        RectificationFaultAnswer: {
            /**
             * @description 列标题；空表示整行
             * @example 来源
             */
            column: string;
            /** @description 问题和改法 */
            message: string;
            /**
             * @description Excel 中的行号
             * @example 7
             */
            row: number;
        };
        RectificationFiguresAnswer: {
            /** @description 其中截至统计时已核验销号的问题数。 */
            closed: number;
            /**
             * @description 整改率：已销号的问题数除以列入台账的问题数，百分数，保留一位小数。
             * @example 98.5
             */
            closingRate: number | null;
            /** @description 其中截至统计时尚未销号的问题数。 */
            open: number;
            /** @description 年度内发现并列入台账的问题数，每个问题计一次，经复核撤销的不计。 */
            opened: number;
            /** @description 尚未销号且整改期限已过的问题数。 */
            overdue: number;
            /** @description 销号后至少重新打开或再次发现一次的问题数。 */
            relapsed: number;
            /**
             * @description 回潮率：回潮的问题数除以列入台账的问题数，百分数，保留一位小数。
             * @example 98.5
             */
            relapseRate: number | null;
            /** @description 销号后重新打开或再次发现的次数，同一问题多次回潮的逐次计算。 */
            reopened: number;
        };
        RectificationImportedAnswer: {
            /** @description 逐行列入的事项，先后同文件 */
            items: components["schemas"]["ImportedItemAnswer"][];
        };
        RectificationImportReportAnswer: {
            /** @description 问题总数 */
            faultCount: number;
            /** @description 逐行的问题，最多500条 */
            faults: components["schemas"]["RectificationFaultAnswer"][];
            /** @description 没有问题，可以导入 */
            ready: boolean;
            /** @description 行数 */
            rows: number;
        };
        RectificationItemAnswer: {
            /**
             * Format: date-time
             * @description 销号时间
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /**
             * @description 整改编号
             * @example ZG-2024-0001
             */
            code: string;
            /**
             * Format: date
             * @description 文书要求完成整改的期限，商定的整改期限不晚于该日
             * @example 2024-06-30
             */
            completeBy: string | null;
            /**
             * Format: date
             * @description 整改期限
             * @example 2024-06-30
             */
            dueOn: string | null;
            /**
             * Format: date
             * @description 发现日期，其年度为事项的年度
             * @example 2024-06-30
             */
            foundOn: string;
            id: number;
            /** @description 整改措施 */
            measure: string | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @description 列入台账的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string;
            /** @description 尚未销号且期限已过 */
            overdue: boolean;
            /**
             * Format: date
             * @description 文书要求报送整改方案的期限
             * @example 2024-06-30
             */
            planDueOn: string | null;
            /** @description 问题 */
            problem: string;
            relapseOfCode: string | null;
            /** @description 认定为哪一事项的回潮；查看者看不到该事项时为 null */
            relapseOfId: number | null;
            /** @description 重新打开的次数 */
            reopened: number;
            /** @description 责任人 */
            responsibleId: number | null;
            responsibleName: string | null;
            /**
             * @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他
             * @enum {string}
             */
            source: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
            /** @description 来源文书编号 */
            sourceRef: string | null;
            /**
             * @description 状态
             * @enum {string}
             */
            status: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside";
            /** @description 整改单位 */
            unitId: number;
            unitName: string;
            /** @description 核验人 */
            verifierId: number | null;
            verifierName: string | null;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        RectificationItemsAnswer: {
            items: components["schemas"]["RectificationItemAnswer"][];
        };
        RectificationPageAnswer: {
            /** @description 督办件 */
            caseId: number | null;
            /**
             * Format: date-time
             * @description 销号时间
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /**
             * @description 整改编号
             * @example ZG-2024-0001
             */
            code: string;
            /**
             * Format: date
             * @description 文书要求完成整改的期限，商定的整改期限不晚于该日
             * @example 2024-06-30
             */
            completeBy: string | null;
            /**
             * Format: date
             * @description 整改期限
             * @example 2024-06-30
             */
            dueOn: string | null;
            /** @description 佐证，先后为序 */
            evidence: components["schemas"]["RectificationEvidenceAnswer"][];
            /**
             * Format: date
             * @description 发现日期，其年度为事项的年度
             * @example 2024-06-30
             */
            foundOn: string;
            id: number;
            /** @description 发现该问题的督察 */
            inspectionId: number | null;
            /** @description 整改措施 */
            measure: string | null;
            /** @description 文书 */
            noticeId: number | null;
            /** @description 文号 */
            noticeNumber: string | null;
            /** @description 督办机构 */
            officeId: number;
            officeName: string;
            /**
             * Format: date-time
             * @description 列入台账的时间
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string;
            /** @description 尚未销号且期限已过 */
            overdue: boolean;
            /**
             * Format: date
             * @description 文书要求报送整改方案的期限
             * @example 2024-06-30
             */
            planDueOn: string | null;
            /** @description 问题 */
            problem: string;
            /** @description 历次抽查复查 */
            rechecks: components["schemas"]["RecheckAnswer"][];
            relapseOfCode: string | null;
            /** @description 认定为哪一事项的回潮；查看者看不到该事项时为 null */
            relapseOfId: number | null;
            /** @description 后来认定为本问题回潮的事项 */
            relapses: components["schemas"]["LaterRelapseAnswer"][];
            /** @description 重新打开的次数 */
            reopened: number;
            /** @description 责任人 */
            responsibleId: number | null;
            responsibleName: string | null;
            /**
             * @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他
             * @enum {string}
             */
            source: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
            /** @description 来源文书编号 */
            sourceRef: string | null;
            /**
             * @description 状态
             * @enum {string}
             */
            status: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside";
            /** @description 查看者现在可以办理的步骤：agree、start、submit、send_back、close、reopen、set_aside */
            steps: string[];
            /** @description 整改单位 */
            unitId: number;
            unitName: string;
            /** @description 核验人 */
            verifierId: number | null;
            verifierName: string | null;
            /**
             * @description 版本，办理时带回
             * @example 1
             */
            version: number;
        };
        RectificationReasonBody: {
            /**
             * @description 理由
             * @example 缺少回头看记录。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RectificationStateCountsAnswer: {
            /** @description 已销号 */
            closed: number;
            /** @description 整改中 */
            in_progress: number;
            /** @description 措施已定 */
            measures_agreed: number;
            /** @description 待定措施 */
            open: number;
            /** @description 经复核撤销 */
            set_aside: number;
            /** @description 待核验 */
            submitted: number;
        };
        RectificationStoryAnswer: {
            /** @example rectification.closed */
            action: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            id: number;
            /** @example 核验通过，予以销号 */
            sentence: string;
            /** @description 办理人；系统自动办理的为“系统” */
            who: string;
        };
        RectificationVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RedeemBody: {
            /** @description 新口令 */
            password: string;
            /** @description 邮件链接中 # 之后的部分 */
            token: string;
        };
        RedeemedAnswer: {
            /** @description 登录名，供接着登录 */
            login: string;
        };
        ReferralAnswerBody: {
            /**
             * @description 办理结果
             * @example 已对责任人予以诫勉谈话。
             */
            answer: string;
            /**
             * Format: date
             * @description 反馈日期
             * @example 2024-06-30
             */
            answeredOn: string;
            /** @description 复函文号 */
            answerRef?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ReferralReceiptBody: {
            /** @description 回执编号 */
            receiptRef?: string;
            /**
             * Format: date
             * @description 接收日期
             * @example 2024-06-30
             */
            receivedOn: string;
            /**
             * @description 接收人
             * @example 案件监督管理室 陈某
             */
            receiver: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RelapseBody: {
            /** @description 先前已销号的事项；null 为取消认定 */
            earlierId: number | null;
            /**
             * @description 认定的依据
             * @example 与去年评查发现的问题相同。
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RelapseCandidateAnswer: {
            /**
             * Format: date-time
             * @description 销号时间
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            /** @example ZG-2023-0007 */
            code: string;
            /**
             * Format: date
             * @description 发现日期
             * @example 2024-06-30
             */
            foundOn: string;
            id: number;
            /** @description 问题 */
            problem: string;
            /** @description 同一来源 */
            sameSource: boolean;
            /** @description 同一单位 */
            sameUnit: boolean;
            /** @description 问题文字的相似程度，0 到 1 */
            similarity: number;
            /**
             * @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他
             * @enum {string}
             */
            source: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
            unitId: number;
            unitName: string;
        };
        RelapseCandidatesAnswer: {
            /** @description 最相似的在前；是否回潮由人认定 */
            items: components["schemas"]["RelapseCandidateAnswer"][];
        };
        RemarkAnswer: {
            /** @example NO_DEADLINE_NAMED */
            code: string;
            message: string;
        };
        RemovalBody: {
            /**
             * @description 移除的理由
             * @example 误传
             */
            reason: string;
        };
        RenameBody: {
            /**
             * Format: date
             * @description 新名称启用之日，不晚于今天
             * @example 2024-06-30
             */
            fromOn: string;
            /** @example 云溪市数据管理局 */
            name: string;
            /**
             * @description 理由或依据
             * @example 机构改革
             */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        RepetitionAnswer: {
            id: number;
            /**
             * @description task 下达任务、report 要求填报、notice 督办文书、interview 约谈、inspection 督察、duty_report 述法
             * @enum {string}
             */
            kind: "task" | "report" | "notice" | "interview" | "inspection" | "duty_report";
            /** @description 提出要求的机构 */
            officeName: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            /**
             * @description 页面路径
             * @example /tasks/12
             */
            path: string;
            /** @description 主题文字的相似程度，0 到 1 */
            similarity: number;
            title: string;
            unitId: number;
            unitName: string;
        };
        ReportAnswer: {
            authorId: number | null;
            authorName: string | null;
            body: string;
            /** @description 已采纳的配合进展 */
            contributions: components["schemas"]["TakenInContributionAnswer"][];
            id: number;
            leadUnitId: number;
            officeId: number;
            /** @enum {string|null} */
            outcome: "accepted" | "sent_back" | null;
            percent: number | null;
            period: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            periodDueOn: string | null;
            /** @enum {string} */
            purpose: "progress" | "completion";
            readings: components["schemas"]["NamedReadingAnswer"][];
            /**
             * Format: date
             * @description 退回后重新报送的期限；null 为尽快报送
             * @example 2024-06-30
             */
            resubmitOn: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            reviewedAt: string | null;
            reviewedById: number | null;
            reviewedByName: string | null;
            reviewReason: string | null;
            /** @description 完成报告：指标要求与数值的对照 */
            standings: components["schemas"]["IndicatorStandingAnswer"][] | null;
            /** @enum {string} */
            status: "awaiting_review" | "accepted" | "sent_back" | "withdrawn";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string;
            taskCode: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            withdrawnAt: string | null;
        };
        ReportDraftAnswer: {
            body: string;
            /** @description 保存后才有；附件的 subject 写 report_draft:12，报送后归入填报 */
            id: number | null;
            /** @description 可以填报数值的指标 */
            indicators: components["schemas"]["PromisedIndicatorAnswer"][];
            percent: number | null;
            period: string;
            /** @description 数值和比例取自哪一次填报 */
            prefilledFrom: number | null;
            /** @enum {string} */
            purpose: "progress" | "completion";
            readings: components["schemas"]["ReadingPart"][];
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            savedAt: string | null;
            /** @description 上一次填报被退回时的意见 */
            sentBack: components["schemas"]["ReportSentBackAnswer"] | null;
            taskId: number;
            unitId: number;
            /**
             * @description 草稿的版本；还没有保存过为 null
             * @example 1
             */
            version: number | null;
        };
        ReportDraftBody: {
            body: string;
            percent?: number | null;
            /**
             * @description 填报期的名称，如 2024年3月
             * @example 2024年第一季度
             */
            period?: string;
            /** @enum {string} */
            purpose: "progress" | "completion";
            readings?: components["schemas"]["ReadingPart"][];
            /**
             * @description 所见草稿的版本；还没有草稿时不填
             * @example 1
             */
            version?: number;
        };
        ReportHintAnswer: {
            /** @enum {string} */
            code: "CLAIM_NOT_MEASURED" | "FIGURE_STANDS_STILL" | "FIGURE_WRONG_WAY" | "PERCENT_FELL" | "PERCENT_JUMPED" | "TEXT_COPIED" | "NOTHING_ATTACHED";
            /** @description 与之对照的以往填报 */
            earlierReportId: number | null;
            indicatorId: number | null;
            /** @description 提示审核人员注意的事项 */
            message: string;
            /** @description 所依据的原文或数值 */
            quote: string | null;
        };
        ReportReviewBody: {
            /**
             * @description accepted 通过，sent_back 退回
             * @enum {string}
             */
            outcome: "accepted" | "sent_back";
            /** @description 退回时必填；指标未达到仍同意完成时必填 */
            reason?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ReportSentBackAnswer: {
            reason: string | null;
            reportId: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            resubmitOn: string | null;
        };
        ReportVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        ResetBody: {
            login: string;
        };
        ResponsibleAnswer: {
            /** @description 终点，不含 */
            end: number;
            /** @example 市司法局 */
            name: string;
            /**
             * @description lead 牵头；cooperating 配合；responsible 责任
             * @enum {string}
             */
            role: "lead" | "cooperating" | "responsible";
            /** @description 起点（JavaScript 字符下标） */
            start: number;
        };
        ReviewReportAnswer: {
            authorId: number | null;
            authorName: string | null;
            body: string;
            /** @description 已采纳的配合进展 */
            contributions: components["schemas"]["TakenInContributionAnswer"][];
            /** @description 给审核人员的提示；非督办机构人员为空 */
            hints: components["schemas"]["ReportHintAnswer"][];
            id: number;
            leadUnitId: number;
            officeId: number;
            /** @enum {string|null} */
            outcome: "accepted" | "sent_back" | null;
            percent: number | null;
            period: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            periodDueOn: string | null;
            /** @enum {string} */
            purpose: "progress" | "completion";
            readings: components["schemas"]["NamedReadingAnswer"][];
            /**
             * Format: date
             * @description 退回后重新报送的期限；null 为尽快报送
             * @example 2024-06-30
             */
            resubmitOn: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            reviewedAt: string | null;
            reviewedById: number | null;
            reviewedByName: string | null;
            reviewReason: string | null;
            /** @description 完成报告：指标要求与数值的对照 */
            standings: components["schemas"]["IndicatorStandingAnswer"][] | null;
            /** @enum {string} */
            status: "awaiting_review" | "accepted" | "sent_back" | "withdrawn";
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            submittedAt: string;
            taskCode: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            withdrawnAt: string | null;
        };
        RoleAnswer: {
            /** @description 代谁行使（A/B 角）；本人任职为 null */
            onBehalfOf: components["schemas"]["PersonName"] | null;
            organizationId: number;
            organizationName: string;
            /** @description liaison、unit_head、leader、supervisor、approver、system_admin、security_admin、auditor */
            role: string;
        };
        RosterFaultAnswer: {
            /**
             * @description 固定的代码
             * @example EMAIL_INVALID
             */
            code: string;
            /**
             * @description 列标题；空表示整行
             * @example 邮箱
             */
            column: string;
            /** @description 问题和改法 */
            message: string;
            /**
             * @description Excel 中的行号；0 表示整张表
             * @example 7
             */
            row: number;
            /**
             * @description 工作表
             * @example 人员
             */
            sheet: string;
        };
        RosterReportAnswer: {
            /** @description 问题总数 */
            faultCount: number;
            /** @description 逐行的问题，最多500条；其余见标注副本 */
            faults: components["schemas"]["RosterFaultAnswer"][];
            /** @description 将开通的账号数 */
            invitations: number;
            /** @description 没有问题，可以导入 */
            ready: boolean;
            tally: components["schemas"]["RosterTallyAnswer"];
        };
        RosterResultAnswer: {
            /** @description 已发出的邀请 */
            invited: number;
            /** @description 没有发出邀请的；更正后可再次导入同一文件 */
            notInvited: components["schemas"]["NotInvitedAnswer"][];
            tally: components["schemas"]["RosterTallyAnswer"];
        };
        RosterTallyAnswer: {
            /** @description 任职 */
            appointments: components["schemas"]["TallyAnswer"];
            /** @description 人员 */
            people: components["schemas"]["TallyAnswer"];
            /** @description 单位 */
            units: components["schemas"]["TallyAnswer"];
        };
        RoundAnswer: {
            tasks: components["schemas"]["RoundTaskAnswer"][];
            /** @description 面向一个单位而尚未选定单位的 */
            withoutUnit: components["schemas"]["WithoutUnitAnswer"][];
        };
        RoundBody: {
            /** @description 督办机构 */
            officeId: number;
            /** @description 例行工作；不填为全部启用的 */
            templateIds?: number[];
            /** @description 单位；不填为全部 */
            unitIds?: number[];
            /** @example 2024 */
            year: number;
        };
        RoundTaskAnswer: {
            basis: string | null;
            /**
             * Format: date
             * @description 工作日
             * @example 2024-06-30
             */
            dueOn: string;
            measure: string;
            /** @description 下达时可用的节点 */
            milestones: components["schemas"]["TaskMilestonePart"][];
            /** @description 该年度节假日安排尚未公布，日期可能变动 */
            provisional: boolean;
            /**
             * @description none 不定期；monthly 每月；quarterly 每季度
             * @enum {string}
             */
            reportingCycle: "none" | "monthly" | "quarterly";
            /**
             * @description new 将生成；made 已生成；past 时限已过，不生成
             * @enum {string}
             */
            state: "new" | "made" | "past";
            taskCode: string | null;
            taskId: number | null;
            templateId: number;
            title: string;
            unitId: number;
            unitName: string;
        };
        ScoreCardAnswer: {
            /**
             * Format: date
             * @description 计到哪一天
             * @example 2024-06-30
             */
            asOf: string;
            /** @description 基准分 */
            base: number;
            /**
             * @description 排名口径：none 按得分、tasks 按每项任务的加减分
             * @enum {string}
             */
            denominator: "none" | "tasks";
            /** @description 逐笔加减分，先后为序 */
            lines: components["schemas"]["ScoreLineAnswer"][];
            officeId: number;
            officeName: string;
            perTask: number | null;
            /** @description 名次 */
            place: number | null;
            /** @description 参加排名的单位数 */
            placed: number;
            /** @description 本年度用过的规则版本，先后为序 */
            rules: components["schemas"]["HeldScoreRuleAnswer"][];
            /** @description 得分：基准分加合计 */
            score: number;
            /** @description 分母：本年度牵头的任务数 */
            tasks: number;
            /** @description 各行计入分值之和 */
            total: number;
            unitId: number;
            unitName: string;
            year: number;
        };
        ScoreLineAnswer: {
            /** @description 因达到全年上限未计的分值 */
            capped: number;
            /** @description 实际计入：三项之和 */
            counted: number;
            /** @description 提前的天数 */
            daysAhead: number | null;
            /**
             * @description notice_1 发出提醒文书、notice_2 发出约谈文书、notice_3 发出督察文书、late_report 迟报漏报、promise_broken 约谈承诺未兑现、false_figures 所报数据不实、relapse 整改问题回潮、public_criticism 被通报、early_completion 提前完成任务
             * @enum {string}
             */
            kind: "notice_1" | "notice_2" | "notice_3" | "late_report" | "promise_broken" | "false_figures" | "relapse" | "public_criticism" | "early_completion";
            /** @description 文号、编号或名称 */
            label: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            /** @description 按规则的分值，扣分为负 */
            points: number;
            /** @description 因撤回等返还的分值 */
            returned: number;
            /** @description 当日生效的规则版本 */
            ruleVersion: number;
            /**
             * @description 所依据的记录
             * @example notice:12
             */
            subject: string;
            /** @description 文书已撤回等，不再计分 */
            voided: components["schemas"]["VoidedEventAnswer"] | null;
        };
        ScorePart: {
            /**
             * @description 评议项目代号
             * @example deployment
             */
            dimension: string;
            /**
             * @description 得分，最小单位 0.5
             * @example 18.5
             */
            points: number;
        };
        ScoreRankingAnswer: {
            /**
             * Format: date
             * @description 计到哪一天
             * @example 2024-06-30
             */
            asOf: string;
            /** @description 基准分 */
            base: number;
            /**
             * @description 排名口径：none 按得分、tasks 按每项任务的加减分
             * @enum {string}
             */
            denominator: "none" | "tasks";
            officeId: number;
            officeName: string;
            /** @description 参加排名的单位数 */
            placed: number;
            /** @description 本年度用过的规则版本，先后为序 */
            rules: components["schemas"]["HeldScoreRuleAnswer"][];
            /** @description 名次在前的在前；领导只见分管的单位 */
            units: components["schemas"]["UnitPlaceAnswer"][];
            year: number;
        };
        ScoreRuleAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            effectiveFrom: string;
            id: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            publishedAt: string;
            /** @description 发布人 */
            publishedById: number | null;
            publishedByName: string | null;
            /** @description 发布或修改的理由 */
            reason: string;
            rule: components["schemas"]["ScoreRulePart"];
            /**
             * @description in_force 现行；coming 尚未生效；past 已被新版本取代
             * @enum {string}
             */
            standing: "in_force" | "coming" | "past";
            version: number;
        };
        ScoreRuleCheckAnswer: {
            /** @description 全部错误，按字段排列 */
            faults: components["schemas"]["ScoreRuleFaultAnswer"][];
            /** @description 没有错误，可以发布 */
            valid: boolean;
        };
        ScoreRuleCheckBody: {
            /**
             * @description 规则全文；版本由系统给出
             * @example {
             *       "name": "法治督察考核规则",
             *       "base": 100,
             *       "denominator": "none",
             *       "lines": [
             *         {
             *           "on": "notice_1",
             *           "points": 0.5,
             *           "capPerYear": 5
             *         },
             *         {
             *           "on": "notice_2",
             *           "points": 2,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "notice_3",
             *           "points": 5,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "late_report",
             *           "points": 0.2,
             *           "capPerYear": 2
             *         },
             *         {
             *           "on": "promise_broken",
             *           "points": 1,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "false_figures",
             *           "points": 5,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "relapse",
             *           "points": 1,
             *           "capPerYear": 5
             *         },
             *         {
             *           "on": "public_criticism",
             *           "points": 3,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "early_completion",
             *           "points": 0.5,
             *           "capPerYear": 3,
             *           "daysAhead": 10
             *         }
             *       ]
             *     }
             */
            rule: components["schemas"]["ScoreRuleDraftPart"];
        };
        ScoreRuleDraftPart: {
            /**
             * @description 基准分
             * @example 100
             */
            base: number;
            /**
             * @description 排名口径：none 按得分、tasks 按每项任务的加减分
             * @enum {string}
             */
            denominator: "none" | "tasks";
            /** @description 加减分的情形 */
            lines: components["schemas"]["ScoreRuleLinePart"][];
            /** @example 法治督察考核规则 */
            name: string;
        };
        ScoreRuleFaultAnswer: {
            /** @example SCORE_RULE_INVALID */
            code: string;
            /** @example lines[1].points */
            field: string;
            message: string;
        };
        ScoreRuleLinePart: {
            /** @description 全年上限；null 不设上限 */
            capPerYear: number | null;
            /** @description 只用于提前完成：提前多少日 */
            daysAhead?: number;
            /**
             * @description notice_1 发出提醒文书、notice_2 发出约谈文书、notice_3 发出督察文书、late_report 迟报漏报、promise_broken 约谈承诺未兑现、false_figures 所报数据不实、relapse 整改问题回潮、public_criticism 被通报、early_completion 提前完成任务
             * @enum {string}
             */
            on: "notice_1" | "notice_2" | "notice_3" | "late_report" | "promise_broken" | "false_figures" | "relapse" | "public_criticism" | "early_completion";
            /**
             * @description 每次的分值，最多一位小数；提前完成加分，其余扣分
             * @example 2
             */
            points: number;
        };
        ScoreRulePart: {
            /**
             * @description 基准分
             * @example 100
             */
            base: number;
            /**
             * @description 排名口径：none 按得分、tasks 按每项任务的加减分
             * @enum {string}
             */
            denominator: "none" | "tasks";
            /** @description 加减分的情形 */
            lines: components["schemas"]["ScoreRuleLinePart"][];
            /** @example 法治督察考核规则 */
            name: string;
            version: number;
        };
        ScoreRulePublishBody: {
            /**
             * @description 在哪个版本的基础上修改，首次发布为 0；已有更新的版本时返回 409
             * @example 0
             */
            basedOnVersion: number;
            /**
             * Format: date
             * @description 从哪一天起生效，不早于今天；此前发生的事仍按当日的版本计分
             * @example 2024-06-30
             */
            effectiveFrom: string;
            /** @description 发布或修改的理由 */
            reason: string;
            /**
             * @description 规则全文；版本由系统给出
             * @example {
             *       "name": "法治督察考核规则",
             *       "base": 100,
             *       "denominator": "none",
             *       "lines": [
             *         {
             *           "on": "notice_1",
             *           "points": 0.5,
             *           "capPerYear": 5
             *         },
             *         {
             *           "on": "notice_2",
             *           "points": 2,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "notice_3",
             *           "points": 5,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "late_report",
             *           "points": 0.2,
             *           "capPerYear": 2
             *         },
             *         {
             *           "on": "promise_broken",
             *           "points": 1,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "false_figures",
             *           "points": 5,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "relapse",
             *           "points": 1,
             *           "capPerYear": 5
             *         },
             *         {
             *           "on": "public_criticism",
             *           "points": 3,
             *           "capPerYear": null
             *         },
             *         {
             *           "on": "early_completion",
             *           "points": 0.5,
             *           "capPerYear": 3,
             *           "daysAhead": 10
             *         }
             *       ]
             *     }
             */
            rule: components["schemas"]["ScoreRuleDraftPart"];
        };
        SearchAnswer: {
            /** @description 标题或文号完全相同的在前，其余新的在前 */
            items: components["schemas"]["FoundAnswer"][];
            /** @description 下一页的 cursor；没有下一页为 null */
            next: string | null;
            /** @description 共找到多少；翻页时为 null */
            total: components["schemas"]["SearchTotalPart"] | null;
        };
        SearchTotalPart: {
            /** @description 最多数到 1000 */
            count: number;
            /** @description 还有更多，显示为“1000+” */
            more: boolean;
        };
        SectionTextPart: {
            /**
             * @description 栏目代号
             * @example study
             */
            section: string;
            /** @description 内容；空文字为清空 */
            text: string;
        };
        SendBackNoticeBody: {
            /** @description 要修改什么 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        SessionAnswer: {
            /** @description 每次写操作在 X-CSRF-Token 头中带上 */
            csrfToken: string;
            limits: components["schemas"]["SessionLimitsAnswer"];
            login: string;
            /** @description 须先修改口令，才能办理其他事项 */
            mustChange: boolean;
            /** @description 可以办理的操作：account.own、session.own、tokens.own、inbox.own、deliveries.read、deliveries.manage、accounts.read、accounts.create、accounts.invite、accounts.disable、accounts.unlock、accounts.reset_second_factor、accounts.end_sessions、accounts.revoke_access、organizations.read、organizations.manage、people.read、people.manage、substitutes.manage、plans.read、plans.import、targets.read、targets.manage、targets.judge、tasks.read、tasks.assign、tasks.carry_out、tasks.review、rectification.read、rectification.manage、rectification.agree、rectification.carry_out、notices.read、notices.sign、notices.answer、notices.review、interviews.read、interviews.arrange、interviews.hold、interviews.confirm、interviews.answer、inspections.read、inspections.prepare、inspections.work、inspections.approve、inspections.instruct、inspections.answer、burden.read、ladders.read、ladders.manage、holidays.read、holidays.manage、holidays.preview、holidays.approve、search.use、proposals.read、proposals.manage、proposals.decide、circulars.read、instructions.read、instructions.give、instructions.carry_out、scores.read、scores.rank、scores.manage、statistics.read、annual_report.read、annual_report.write、annual_report.finalise、duty_reports.read、duty_reports.manage、duty_reports.write、duty_reports.evaluate、duty_reports.deliberate、attachments.read、attachments.write、ledger.read、ledger.export、webhooks.manage */
            permissions: string[];
            person: components["schemas"]["PersonName"];
            /** @description 现任职务 */
            roles: components["schemas"]["RoleAnswer"][];
            /** @description 是否启用双因素登录 */
            secondFactor: boolean;
        };
        SessionLimitsAnswer: {
            /** @description 登录多少小时后须重新登录 */
            absoluteHours: number;
            /** @description 无操作多少分钟后退出 */
            idleMinutes: number;
        };
        SessionOptionsAnswer: {
            passwordRules: components["schemas"]["PasswordRulesAnswer"];
            /** @description 是否启用统一身份认证 */
            sso: boolean;
            /** @description 统一身份认证从这个地址开始 */
            ssoPath: string | null;
        };
        SignedOutAnswer: {
            /** @description 从统一身份认证登录的，转到这里在那边一并退出；没有则为 null */
            ssoLogoutUrl: string | null;
        };
        SignNoticeBody: {
            /** @description 三级督察文书须有领导批示 */
            instruction?: components["schemas"]["InstructionPart"];
            /** @description 引用已登记的启动督察批示；与 instruction 同时填写时用这一份 */
            instructionId?: number;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        SourceAnswer: {
            /** @description 终点，不含 */
            end: number | null;
            /** @description 报告导入 */
            importId: number | null;
            issuer: string;
            /** @description 原文序号 */
            ordinal: string | null;
            /** @description 工作安排部分的标题 */
            planHeading: string;
            /** @description 原文；未存正文为 null */
            quote: string | null;
            reportId: number;
            /** @example 2024 */
            reportYear: number;
            /** @description 在正文中的起点（JavaScript 字符下标） */
            start: number | null;
            title: string;
        };
        SourceFiguresAnswer: {
            figures: components["schemas"]["RectificationFiguresAnswer"];
            /**
             * @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他
             * @enum {string}
             */
            source: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
        };
        SpanPart: {
            /** @description 终点，不含 */
            end: number;
            /** @description 起点（JavaScript 字符下标） */
            start: number;
        };
        SplitAnswer: {
            /** @description 前半条沿用原编号 */
            draftIds: number[];
            import: components["schemas"]["ImportSheetAnswer"];
        };
        SplitBody: {
            /**
             * @description 在本条文字中的位置：后半条从这里开始
             * @example 12
             */
            offset: number;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        StateCountsAnswer: {
            accepted: number;
            assigned: number;
            done: number;
            draft: number;
            in_progress: number;
            /** @description 单位退回、待督办机构答复 */
            returned: number;
            /** @description 督办机构退回补办 */
            sent_back: number;
            submitted: number;
            withdrawn: number;
        };
        StatedFigurePart: {
            /**
             * @description 数据项
             * @enum {string}
             */
            key: "tasks" | "tasksDone" | "tasksOnTime" | "tasksOverdue" | "reminders" | "interviews" | "inspections" | "problems" | "problemsClosed" | "closingRate";
            /** @description 与系统数据不一致的原因 */
            note?: string | null;
            /** @example 3 */
            value: number;
        };
        StatisticsAnswer: {
            /**
             * Format: date
             * @description 统计到哪一天
             * @example 2024-06-30
             */
            asOf: string;
            figures: components["schemas"]["FigureAnswer"][];
            year: number;
        };
        StoryAnswer: {
            /** @example task.accepted */
            action: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            at: string;
            id: number;
            /** @example 签收 */
            sentence: string;
            /** @example task:12 */
            subject: string;
            /** @description 办理人；系统自动办理的为“系统” */
            who: string;
        };
        SubstitutionAnswer: {
            absentId: number;
            /** @description 被替补的人 */
            absentName: string;
            /**
             * Format: date
             * @description 提前终止的，自这一天起不再替补
             * @example 2024-06-30
             */
            endedOn: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            fromOn: string;
            id: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            namedAt: string;
            /** @description 由谁安排 */
            namedById: number | null;
            namedByName: string | null;
            organizationId: number;
            organizationName: string;
            reason: string;
            /**
             * @description liaison 联络员；unit_head 单位负责人；leader 分管领导；supervisor 督办员；approver 签发人；system_admin 系统管理员；security_admin 安全管理员；auditor 审计管理员
             * @enum {string}
             */
            role: "liaison" | "unit_head" | "leader" | "supervisor" | "approver" | "system_admin" | "security_admin" | "auditor";
            /** @description 今天是否生效 */
            standing: boolean;
            substituteId: number;
            /** @description 替补人 */
            substituteName: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            toOn: string;
        };
        SummarisedUnitAnswer: {
            dutyReportId: number;
            /** @description 评议汇总；未进入评议为 null */
            evaluation: components["schemas"]["DutyEvaluationSummaryAnswer"] | null;
            /**
             * @description 综合评价：good 好、fair 较好、average 一般、poor 差
             * @enum {string|null}
             */
            grade: "good" | "fair" | "average" | "poor" | null;
            /** @description 已现场述法 */
            heard: boolean;
            /** @description 逾期报送 */
            late: boolean;
            /** @description 列为现场述法 */
            onSite: boolean;
            /** @description 列入整改台账的问题数 */
            problems: number;
            /** @description 其中已销号的 */
            problemsClosed: number;
            /** @enum {string} */
            status: "not_begun" | "draft" | "submitted" | "sent_back" | "accepted" | "evaluated" | "missed";
            /** @description 已报送 */
            submitted: boolean;
            unitId: number;
            unitName: string;
        };
        SuspensionAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            from: string;
            /**
             * @description 中止，或退回待督办机构答复
             * @enum {string}
             */
            kind: "suspended" | "returned";
            /** @description 理由 */
            reason: string;
            /**
             * Format: date
             * @description 不计天数的最后一天；null：尚未恢复
             * @example 2024-06-30
             */
            to: string | null;
        };
        TakenInContributionAnswer: {
            body: string;
            id: number;
            percent: number | null;
            unitId: number;
            unitName: string;
        };
        TallyAnswer: {
            /** @description 新增 */
            created: number;
            /** @description 与系统中一致，不变 */
            unchanged: number;
            /** @description 更新（人员的姓名、邮箱） */
            updated: number;
        };
        TargetAnswer: {
            /** @example MB-2024-3-01 */
            code: string;
            id: number;
            indicators: components["schemas"]["IndicatorAnswer"][];
            judgement: components["schemas"]["JudgementAnswer"] | null;
            leadUnitId: number | null;
            leadUnitName: string | null;
            /** @description 可见任务按状态灯计数，草稿不计 */
            lights: components["schemas"]["LightsAnswer"];
            /**
             * @description 本人现在可以办理：edit、confirm、decompose、judge、withdraw
             * @example [
             *       "judge",
             *       "withdraw"
             *     ]
             */
            offers: string[];
            officeId: number;
            officeName: string;
            /** @example 2024 */
            planYear: number;
            /** @description 来源；手工建立的为 null */
            source: components["schemas"]["SourceAnswer"] | null;
            /**
             * @description draft 草稿；confirmed 已确认；in_progress 推进中；met 已实现；partly_met 部分实现；not_met 未实现；withdrawn 已撤销
             * @enum {string}
             */
            status: "draft" | "confirmed" | "in_progress" | "met" | "partly_met" | "not_met" | "withdrawn";
            summary: string;
            /** @description 可见的任务 */
            tasks: components["schemas"]["TaskOfTargetAnswer"][];
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            withdrawalReason: string | null;
        };
        TargetDraftEditBody: {
            /** @description 替换全部指标 */
            indicators?: components["schemas"]["DraftIndicatorPart"][];
            /** @description 牵头单位；null 为不指定 */
            leadUnitId?: number | null;
            summary?: string;
            title?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        TargetEditBody: {
            /** @description 替换全部指标 */
            indicators?: components["schemas"]["IndicatorBody"][];
            /** @description 牵头单位；null 为不指定 */
            leadUnitId?: number | null;
            summary?: string;
            title?: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        TargetItemAnswer: {
            /** @example MB-2024-3-01 */
            code: string;
            /**
             * @description 已完成
             * @example 3
             */
            done: number;
            id: number;
            /**
             * @description 指标数
             * @example 3
             */
            indicators: number;
            leadUnitId: number | null;
            leadUnitName: string | null;
            officeId: number;
            officeName: string;
            /**
             * @description 未办结
             * @example 3
             */
            open: number;
            /**
             * @description 逾期
             * @example 3
             */
            overdue: number;
            /** @example 2024 */
            planYear: number;
            reportId: number | null;
            reportTitle: string | null;
            /**
             * @description 原文序号
             * @example 一是
             */
            sourceOrdinal: string | null;
            /**
             * @description draft 草稿；confirmed 已确认；in_progress 推进中；met 已实现；partly_met 部分实现；not_met 未实现；withdrawn 已撤销
             * @enum {string}
             */
            status: "draft" | "confirmed" | "in_progress" | "met" | "partly_met" | "not_met" | "withdrawn";
            /**
             * @description 可见的任务数
             * @example 3
             */
            tasks: number;
            title: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        TargetVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        TaskCaseAnswer: {
            /** @enum {string|null} */
            closedAs: "done" | "extended" | "withdrawn" | "referred" | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            closedAt: string | null;
            id: number;
            /** @description 0 未发文书，1 提醒，2 约谈，3 督察 */
            level: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            openedAt: string;
            round: number;
            status: string;
            unitId: number;
            /** @description 责任单位 */
            unitName: string;
        };
        TaskCountsAnswer: {
            /** @description false：任务太多，只数了前若干项，各数是下限，显示为“…以上” */
            complete: boolean;
            /** @description 在办任务的亮灯数 */
            lights: components["schemas"]["LightCountsAnswer"];
            /** @description 各状态的任务数 */
            states: components["schemas"]["StateCountsAnswer"];
        };
        TaskItemAnswer: {
            /**
             * Format: date
             * @description 签收期限：当日及以前可以退回
             * @example 2024-06-30
             */
            acceptBy: string | null;
            /**
             * Format: date
             * @description 签收日期
             * @example 2024-06-30
             */
            acceptedOn: string | null;
            /**
             * Format: date
             * @description 下达日期
             * @example 2024-06-30
             */
            assignedOn: string;
            /** @example RW2024-00012 */
            code: string;
            /**
             * Format: date
             * @description 完成日期
             * @example 2024-06-30
             */
            completedOn: string | null;
            /** @description 第几轮督办，延期或改派后加一 */
            deadlineVersion: number;
            /**
             * Format: date
             * @description 完成期限
             * @example 2024-06-30
             */
            dueOn: string;
            id: number;
            leadUnitId: number;
            /** @description 牵头单位 */
            leadUnitName: string;
            /** @description 当前督办级别：1 提醒，2 约谈，3 督察；未在督办为 null */
            level: number | null;
            /**
             * @description 当日亮灯：正常、临期、逾期、中止、完成、撤销
             * @enum {string}
             */
            light: "normal" | "near" | "overdue" | "suspended" | "done" | "withdrawn";
            officeId: number;
            /** @description 督办机构 */
            officeName: string;
            /**
             * Format: date
             * @description 最初期限，延期后仍保留
             * @example 2024-06-30
             */
            originalDueOn: string;
            /**
             * @description 填报周期
             * @enum {string}
             */
            reportingCycle: "none" | "monthly" | "quarterly" | "custom";
            /**
             * @description 已退回的任务由谁退回：unit 为单位退回督办机构，office 为督办机构退回补办
             * @enum {string|null}
             */
            returnedBy: "unit" | "office" | null;
            /**
             * @description 办理状态
             * @enum {string}
             */
            status: "draft" | "assigned" | "accepted" | "in_progress" | "submitted" | "returned" | "done" | "withdrawn";
            targetId: number | null;
            /** @description 年度目标 */
            targetTitle: string | null;
            /** @description 任务名称 */
            title: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /** @description 距期限的工作日数，逾期为负；办结后为 null */
            workingDaysLeft: number | null;
        };
        TaskItemsAnswer: {
            items: components["schemas"]["TaskItemAnswer"][];
        };
        TaskMilestonePart: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            /** @example 第一季度末核对进度 */
            name: string;
        };
        TaskNoticeAnswer: {
            caseId: number;
            id: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            issuedOn: string | null;
            kind: string;
            level: number;
            /** @description 文号 */
            number: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            replyDueOn: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            servedOn: string | null;
            status: string;
        };
        TaskOfTargetAnswer: {
            code: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            completedOn: string | null;
            /**
             * Format: date
             * @example 2024-06-30
             */
            dueOn: string;
            id: number;
            leadUnitId: number;
            leadUnitName: string;
            /**
             * @description 草稿为 null；normal 正常；near 临期；overdue 逾期；suspended 中止；done 完成；withdrawn 撤销
             * @enum {string|null}
             */
            light: "normal" | "near" | "overdue" | "suspended" | "done" | "withdrawn" | null;
            /**
             * Format: date
             * @description 最初给出的期限
             * @example 2024-06-30
             */
            originalDueOn: string;
            /**
             * @description draft 草稿；assigned 待签收；accepted 已签收；in_progress 办理中；submitted 待审核；returned 已退回；done 已完成；withdrawn 已撤销
             * @enum {string}
             */
            status: "draft" | "assigned" | "accepted" | "in_progress" | "submitted" | "returned" | "done" | "withdrawn";
            title: string;
        };
        TaskPageAnswer: {
            /**
             * Format: date
             * @description 签收期限：当日及以前可以退回
             * @example 2024-06-30
             */
            acceptBy: string | null;
            /**
             * Format: date
             * @description 签收日期
             * @example 2024-06-30
             */
            acceptedOn: string | null;
            /** @description 查看者现在可以办理的事项：accept、return、report、submit、reach_milestone、request_extension、contribute、review、decide_extension、edit、assign、reassign、add_milestones、change_cooperators、suspend、resume、withdraw */
            acts: string[];
            /**
             * Format: date
             * @description 下达日期
             * @example 2024-06-30
             */
            assignedOn: string;
            /** @description 督办件，一轮一件 */
            cases: components["schemas"]["TaskCaseAnswer"][];
            /** @example RW2024-00012 */
            code: string;
            /**
             * Format: date
             * @description 完成日期
             * @example 2024-06-30
             */
            completedOn: string | null;
            cooperators: components["schemas"]["CooperatorAnswer"][];
            /** @description 第几轮督办，延期或改派后加一 */
            deadlineVersion: number;
            /**
             * Format: date
             * @description 完成期限
             * @example 2024-06-30
             */
            dueOn: string;
            extensions: components["schemas"]["ExtensionAnswer"][];
            handOvers: components["schemas"]["HandOverAnswer"][];
            id: number;
            lastReport: components["schemas"]["LastReportAnswer"] | null;
            leadUnitId: number;
            /** @description 牵头单位 */
            leadUnitName: string;
            /** @description 当前督办级别：1 提醒，2 约谈，3 督察；未在督办为 null */
            level: number | null;
            /**
             * @description 当日亮灯：正常、临期、逾期、中止、完成、撤销
             * @enum {string}
             */
            light: "normal" | "near" | "overdue" | "suspended" | "done" | "withdrawn";
            /** @description 具体措施 */
            measure: string;
            milestones: components["schemas"]["MilestoneAnswer"][];
            /** @description 如无变化系统将自动办理的下一步 */
            nextStep: components["schemas"]["NextStepAnswer"] | null;
            notices: components["schemas"]["TaskNoticeAnswer"][];
            officeId: number;
            /** @description 督办机构 */
            officeName: string;
            /**
             * Format: date
             * @description 最初期限，延期后仍保留
             * @example 2024-06-30
             */
            originalDueOn: string;
            periods: components["schemas"]["PeriodAnswer"][];
            /** @description 年度目标的计划年度 */
            planYear: number | null;
            /**
             * @description 填报周期
             * @enum {string}
             */
            reportingCycle: "none" | "monthly" | "quarterly" | "custom";
            /**
             * @description 已退回的任务由谁退回：unit 为单位退回督办机构，office 为督办机构退回补办
             * @enum {string|null}
             */
            returnedBy: "unit" | "office" | null;
            /**
             * @description 办理状态
             * @enum {string}
             */
            status: "draft" | "assigned" | "accepted" | "in_progress" | "submitted" | "returned" | "done" | "withdrawn";
            suspensions: components["schemas"]["SuspensionAnswer"][];
            targetId: number | null;
            /** @description 年度目标 */
            targetTitle: string | null;
            /** @description 任务名称 */
            title: string;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            updatedAt: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /** @description 距期限的工作日数，逾期为负；办结后为 null */
            workingDaysLeft: number | null;
        };
        TemplateAnswer: {
            /**
             * @description units 本机构下的每个单位；unit 一个单位；office 本机构
             * @enum {string}
             */
            audience: "units" | "unit" | "office";
            /** @description 依据 */
            basis: string | null;
            /** @example 31 */
            dueDay: number;
            /** @example 3 */
            dueMonth: number;
            /** @description 取自产品清单的版次；本机构自建的为 null */
            edition: number | null;
            enabled: boolean;
            id: number;
            /** @example annual-report-public */
            key: string;
            measure: string;
            milestones: components["schemas"]["YearlyMilestonePart"][];
            officeId: number;
            officeName: string;
            /**
             * @description none 不定期；monthly 每月；quarterly 每季度
             * @enum {string}
             */
            reportingCycle: "none" | "monthly" | "quarterly";
            /**
             * @description 遇非工作日：before 提前；after 顺延
             * @enum {string}
             */
            shift: "before" | "after";
            title: string;
            unitId: number | null;
            unitName: string | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        TemplateEditBody: {
            /**
             * @description units 本机构下的每个单位；unit 一个单位；office 本机构
             * @enum {string}
             */
            audience?: "units" | "unit" | "office";
            basis?: string | null;
            /** @example 31 */
            dueDay?: number;
            /** @example 3 */
            dueMonth?: number;
            /** @description false 停用 */
            enabled?: boolean;
            measure?: string;
            milestones?: components["schemas"]["YearlyMilestonePart"][];
            /**
             * @description none 不定期；monthly 每月；quarterly 每季度
             * @enum {string}
             */
            reportingCycle?: "none" | "monthly" | "quarterly";
            /**
             * @description 遇非工作日：before 提前；after 顺延
             * @enum {string}
             */
            shift?: "before" | "after";
            /** @description {year}、{lastYear} 代表年度和上一年度 */
            title?: string;
            unitId?: number | null;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        TokenAnswer: {
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /**
             * Format: date-time
             * @description 到期后不再有效，撤销前仍列出
             * @example 2024-06-30T01:00:00.000Z
             */
            expiresAt: string;
            id: number;
            /**
             * Format: date-time
             * @description 最近一次使用，精确到分钟
             * @example 2024-06-30T01:00:00.000Z
             */
            lastUsedAt: string | null;
            name: string;
            /** @description 可用的权限：inbox.own、deliveries.read、deliveries.manage、accounts.read、accounts.create、accounts.invite、accounts.disable、accounts.unlock、accounts.reset_second_factor、accounts.end_sessions、accounts.revoke_access、organizations.read、organizations.manage、people.read、people.manage、substitutes.manage、plans.read、plans.import、targets.read、targets.manage、targets.judge、tasks.read、tasks.assign、tasks.carry_out、tasks.review、rectification.read、rectification.manage、rectification.agree、rectification.carry_out、notices.read、notices.sign、notices.answer、notices.review、interviews.read、interviews.arrange、interviews.hold、interviews.confirm、interviews.answer、inspections.read、inspections.prepare、inspections.work、inspections.approve、inspections.instruct、inspections.answer、burden.read、ladders.read、ladders.manage、holidays.read、holidays.manage、holidays.preview、holidays.approve、search.use、proposals.read、proposals.manage、proposals.decide、circulars.read、instructions.read、instructions.give、instructions.carry_out、scores.read、scores.rank、scores.manage、statistics.read、annual_report.read、annual_report.write、annual_report.finalise、duty_reports.read、duty_reports.manage、duty_reports.write、duty_reports.evaluate、duty_reports.deliberate、attachments.read、attachments.write、ledger.read、ledger.export、webhooks.manage；本人失去的，令牌随之失去 */
            scopes: string[];
        };
        TokensAnswer: {
            /** @description 未撤销的，新的在前 */
            items: components["schemas"]["TokenAnswer"][];
        };
        TriedDocumentAnswer: {
            caseId: number;
            level: number;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            taskId: number;
            taskTitle: string;
            unitId: number;
            unitName: string;
        };
        TriedLeaderAnswer: {
            personId: number;
            personName: string;
            /** @description 实际的邮件 */
            real: number;
            /** @description 会收到的邮件 */
            tried: number;
        };
        TriedLevelAnswer: {
            level: number;
            /** @example 提醒 */
            name: string;
            /** @description 实际发出的份数 */
            real: number;
            /** @description 按试算规则会发出的份数 */
            tried: number;
        };
        TriedUnitAnswer: {
            levels: components["schemas"]["TriedLevelAnswer"][];
            /** @description 会提出的通报、移送建议 */
            proposals: number;
            unitId: number;
            unitName: string;
            /** @description 会发出的预警 */
            warnings: number;
        };
        UnitBurdenAnswer: {
            /** @description 全年重复 */
            duplicates: number;
            /** @description 逐月，1月到12月 */
            months: components["schemas"]["BurdenMonthAnswer"][];
            /** @description 全年合计 */
            total: number;
            unitId: number;
            unitName: string;
        };
        UnitPlaceAnswer: {
            /** @description 每项任务的加减分；没有任务的为 null */
            perTask: number | null;
            /** @description 名次，同分并列；没有参加排名的为 null */
            place: number | null;
            /** @description 得分：基准分加合计 */
            score: number;
            /** @description 分母：本年度牵头的任务数 */
            tasks: number;
            /** @description 加减分合计 */
            total: number;
            unitId: number;
            unitName: string;
        };
        UnitRequestAnswer: {
            id: number;
            /**
             * @description task 下达任务、report 要求填报、notice 督办文书、interview 约谈、inspection 督察、duty_report 述法
             * @enum {string}
             */
            kind: "task" | "report" | "notice" | "interview" | "inspection" | "duty_report";
            /** @description 提出要求的机构 */
            officeName: string;
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string;
            /**
             * @description 页面路径
             * @example /tasks/12
             */
            path: string;
            title: string;
            unitId: number;
            unitName: string;
        };
        UnitStatisticsAnswer: {
            /** @description 减负台账 */
            burden: components["schemas"]["BurdenOfUnitAnswer"];
            figures: components["schemas"]["FigureValueAnswer"][];
            unitId: number;
            unitName: string;
        };
        UnreadAnswer: {
            /** @description 有未读消息的主题 */
            topics: components["schemas"]["UnreadTopicPart"][];
            /** @description 未读消息数 */
            total: number;
        };
        UnreadTopicPart: {
            count: number;
            /**
             * @description 主题
             * @example notice
             * @enum {string}
             */
            topic: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
        };
        VerdictBody: {
            /**
             * @description 邮件
             * @example [
             *       1
             *     ]
             */
            mailIds: number[];
            /**
             * @description sent 收件人确认收到，failed 确认没有收到
             * @example sent
             * @enum {string}
             */
            outcome: "sent" | "failed";
            /**
             * @description 理由
             * @example 邮箱已更正
             */
            reason: string;
        };
        VerificationBody: {
            /** @description 随同报送的佐证；此前没有补充过新佐证的必填 */
            evidence?: components["schemas"]["EvidencePart"][];
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        VersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        VoidedEventAnswer: {
            /**
             * Format: date
             * @example 2024-06-30
             */
            on: string | null;
            reason: string;
        };
        VoteBody: {
            /**
             * @description 民主测评：good 好、fair 较好、average 一般、poor 差
             * @enum {string}
             */
            grade: "good" | "fair" | "average" | "poor";
            /** @description 评议意见；测评为差的必填 */
            opinion?: string | null;
            /** @description 逐项打分 */
            scores: components["schemas"]["ScorePart"][];
        };
        WaitingAnswer: {
            /** @description 到时待查看的提醒事项 */
            dueAlarms: number;
            /** @description 到期待处理的督办件 */
            dueCases: number;
            /** @description 到时待发的邮件 */
            dueMail: number;
            /** @description 正在发送的邮件 */
            mailUnderWay: number;
            /** @description 待送入队列的任务 */
            outbox: number;
            /** @description 待串链的操作日志 */
            unsealed: number;
        };
        WebhookAnswer: {
            /** @description 启用 */
            active: boolean;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            createdById: number | null;
            /** @description 创建人 */
            createdByName: string | null;
            /**
             * @description 事件名称：*、task.*、notice.issued 等
             * @example [
             *       "task.*",
             *       "notice.issued"
             *     ]
             */
            events: string[];
            /** @description 已放弃的消息 */
            failed: number;
            id: number;
            /**
             * @description 名称
             * @example 市政务平台
             */
            name: string;
            /**
             * @description 推送到的网址；内部网络和 http 须由系统设置允许
             * @example https://oa.example.gov.cn/hook
             */
            url: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /** @description 待发的消息 */
            waiting: number;
        };
        WebhookDeliveryAnswer: {
            /** @description 已试次数 */
            attempts: number;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            /** @description 台账记录；试发为 null */
            entryId: number | null;
            /** @example task.assigned */
            event: string;
            id: number;
            /** @description 对方最近一次的答复或失败原因 */
            lastResponse: string | null;
            /** @description 对方最近一次答复的 HTTP 状态 */
            lastStatus: number | null;
            /**
             * Format: date-time
             * @description 下次发送
             * @example 2024-06-30T01:00:00.000Z
             */
            nextAt: string | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            sentAt: string | null;
            /** @enum {string} */
            state: "queued" | "sent" | "failed";
            /** @example task:12 */
            subject: string | null;
            webhookId: number;
        };
        WebhookSecretAnswer: {
            /** @description 启用 */
            active: boolean;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            createdAt: string;
            createdById: number | null;
            /** @description 创建人 */
            createdByName: string | null;
            /**
             * @description 事件名称：*、task.*、notice.issued 等
             * @example [
             *       "task.*",
             *       "notice.issued"
             *     ]
             */
            events: string[];
            /** @description 已放弃的消息 */
            failed: number;
            id: number;
            /**
             * @description 名称
             * @example 市政务平台
             */
            name: string;
            /**
             * @description 签名密钥，只显示这一次
             * @example whsec_…
             */
            secret: string;
            /**
             * @description 推送到的网址；内部网络和 http 须由系统设置允许
             * @example https://oa.example.gov.cn/hook
             */
            url: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
            /** @description 待发的消息 */
            waiting: number;
        };
        WebhookVersionBody: {
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        WhyApprovalAnswer: {
            /** @description 按规则自动签发 */
            automatic: boolean;
            /** @description 人工拟发的，拟稿人 */
            draftedById: number | null;
            draftedByName: string | null;
            /** @description 批示 */
            instruction: components["schemas"]["WhyInstructionAnswer"] | null;
            /**
             * Format: date-time
             * @example 2024-06-30T01:00:00.000Z
             */
            signedAt: string | null;
            signedById: number | null;
            signedByName: string | null;
            /** @description 直接启动较高层级的理由 */
            startReason: string | null;
        };
        WhyFactAnswer: {
            /**
             * @description 哪一类事实
             * @enum {string}
             */
            kind: "task" | "milestone" | "period" | "promise" | "suspended" | "office_held" | "excused" | "false_figures" | "notice";
            name: string;
            /**
             * Format: date
             * @description 应完成、开始、发出或核实之日
             * @example 2024-06-30
             */
            on: string;
            /** @description task、milestone、period、promise（整改事项）、notice 的编号；时段类为任务编号 */
            recordId: number | null;
            /**
             * Format: date
             * @description 完成、结束或送达之日
             * @example 2024-06-30
             */
            until: string | null;
        };
        WhyInstructionAnswer: {
            /**
             * Format: date
             * @description 引用的批示作出的日期
             * @example 2024-06-30
             */
            givenOn?: string;
            /** @description 引用的批示 */
            instructionId?: number;
            leaderId: number;
            leaderName: string | null;
            text: string;
        };
        WhyLadderAnswer: {
            id: number;
            /** @example 三单督办规则 */
            name: string;
            version: number;
        };
        WhyReasonAnswer: {
            /** @example OVERDUE */
            code: string;
            count?: components["schemas"]["DayCountAnswer"];
            /** @description 认定所依据的数据 */
            facts: {
                [key: string]: unknown;
            };
            /** @description 认定的事实 */
            finding: string;
            /** @description 适用的规则 */
            rule: string;
        };
        WhyReplayAnswer: {
            /**
             * @description archived：放假安排在此后改过，按当时存档的日历计算；changed：当时的日历没有存档，天数可能不同
             * @enum {string}
             */
            calendar: "same" | "archived" | "changed";
            /** @description 不同之处 */
            differences: string[];
            /** @description 今天按冻结的事实和规则重新计算，结论、理由和逐日计数相同 */
            same: boolean;
        };
        WithdrawNoticeBody: {
            /** @description 撤回的理由 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        WithdrawTargetBody: {
            /** @example 上级已统一部署，不再单列。 */
            reason: string;
            /**
             * @description 所见记录的版本；已被他人改动时返回 409
             * @example 1
             */
            version: number;
        };
        WithoutUnitAnswer: {
            templateId: number;
            title: string;
        };
        YearFiguresAnswer: {
            /** @description 按来源，没有问题的来源不列 */
            bySource: components["schemas"]["SourceFiguresAnswer"][];
            /** @description 各项数字的口径 */
            definitions: components["schemas"]["FigureDefinitionAnswer"][];
            /** @description 年度内印发的督办文书和督察文书件数，撤回的不计。 */
            issued: number;
            total: components["schemas"]["RectificationFiguresAnswer"];
            year: number;
        };
        YearlyMilestonePart: {
            /** @example 31 */
            day: number;
            /** @example 3 */
            month: number;
            /** @example 报告初稿完成 */
            name: string;
        };
    };
    responses: {
        /** @description 填写的内容有误 */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:INPUT_INVALID",
                 *       "title": "填写的内容有误…，请按提示更正后重新提交。",
                 *       "status": 400,
                 *       "code": "INPUT_INVALID",
                 *       "errors": [
                 *         {
                 *           "field": "title",
                 *           "code": "REQUIRED",
                 *           "message": "必填"
                 *         }
                 *       ]
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有登录或登录已失效 */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:SESSION_MISSING",
                 *       "title": "请先登录。",
                 *       "status": 401,
                 *       "code": "SESSION_MISSING"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 没有这项权限，或这一步不由此人办理 */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:PERMISSION_REFUSED",
                 *       "title": "您没有办理这项操作的权限，如有需要请联系系统管理员。",
                 *       "status": 403,
                 *       "code": "PERMISSION_REFUSED"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 记录不存在，或不在可见范围内 */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:TASK_NOT_FOUND",
                 *       "title": "任务不存在，请刷新后重试。",
                 *       "status": 404,
                 *       "code": "TASK_NOT_FOUND"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 记录已被他人改动，或状态不允许 */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:VERSION_CONFLICT",
                 *       "title": "记录已被他人改动，当前内容见 details，请核对后重新提交。",
                 *       "status": 409,
                 *       "code": "VERSION_CONFLICT"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 不符合办理规则 */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:REASON_MISSING",
                 *       "title": "请写明退回理由，指出还差什么。",
                 *       "status": 422,
                 *       "code": "REASON_MISSING"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description 请求过于频繁 */
        Problem429: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "urn:sandan:problem:TOO_MANY_ATTEMPTS",
                 *       "title": "这个网络地址尝试过于频繁，请…分钟后再试。",
                 *       "status": 429,
                 *       "code": "TOO_MANY_ATTEMPTS"
                 *     }
                 */
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    accountsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                state?: "active" | "invited" | "locked" | "disabled";
                /** @description 登录名或姓名的一部分 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AccountAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    accountsCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "personId": 1,
                 *       "login": "linlihua",
                 *       "initialPassword": "初始口令"
                 *     }
                 */
                "application/json": components["schemas"]["NewAccountBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    accountsDisable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsEnable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsInvite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsResetSecondFactor: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsEndSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsUnbind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountTokensList: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    accountTokensRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                accountId: number;
                /** @example 1 */
                tokenId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    accountsUnlock: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                accountId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    attachmentsList: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description current 只列现行附件，all 连同旧版本和已移除的 */
                show?: "current" | "all";
                /** @description 附件所属的记录：任务、进展填报、配合材料、整改事项、文书或延期申请 */
                subject: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AttachmentAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    attachmentsUpload: {
        parameters: {
            query: {
                /** @description 作为新版本替换的附件；原版本仍可查阅 */
                replaces?: number;
                /** @description 附件所属的记录：任务、进展填报、配合材料、整改事项、文书或延期申请 */
                subject: string;
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 一个文件，最大 50 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    attachmentsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    attachmentsRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "reason": "误传"
                 *     }
                 */
                "application/json": components["schemas"]["RemovalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    attachmentContentContent: {
        parameters: {
            query?: {
                /** @description 填1时图片（png、jpeg、webp）直接显示，不作为下载 */
                inline?: "1";
            };
            header?: never;
            path: {
                /** @example 1 */
                attachmentId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 附件的内容 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
            /** @description 内容的一部分（Range） */
            206: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description 内容未变（If-None-Match） */
            304: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    burdenOfYear: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 只看一个督办机构的单位 */
                officeId?: number;
                /** @description 只看一个单位 */
                unitId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnitBurdenAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    burdenDuplicates: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 月份，缺省为全年 */
                month?: number;
                /** @description 单位 */
                unitId: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DuplicateRequestAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    burdenRequests: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 只看一种要求 */
                kind?: "task" | "report" | "notice" | "interview" | "inspection" | "duty_report";
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 月份，缺省为全年 */
                month?: number;
                /** @description 单位 */
                unitId: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnitRequestAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    calendarFeedsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarFeedsAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    calendarFeedsCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "手机"
                 *     }
                 */
                "application/json": components["schemas"]["NewCalendarFeedBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewCalendarFeedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    calendarFeedsRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                feedId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    calendarsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                feedToken: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            400: components["responses"]["Problem400"];
            404: components["responses"]["Problem404"];
        };
    };
    whyCaseWhy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                caseId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseWhyAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    circularsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CircularAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    circularsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                circularId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CircularAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    contributionsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                contributionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    contributionsDispute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                contributionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": "不同意退回的理由",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["DisputeBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisagreementAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    contributionsReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                contributionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "accepted",
                 *       "reason": "退回时必填",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ContributionReviewBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    deliveriesList: {
        parameters: {
            query?: {
                /** @description true：只看被退回的 */
                bounced?: "true" | "false";
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description queued 待发，sending 发送中，sent 已发，failed 失败或退回，unknown 存疑，cancelled 已取消，digest 待入摘要，digested 已入摘要，inbox 只在系统中 */
                state?: "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled" | "digest" | "digested" | "inbox";
                /** @description 收件人、地址或标题中的文字 */
                text?: string;
                /** @description 主题 */
                topic?: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeliveryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    deliveriesShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                mailId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    deliveriesCancel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mailIds": [
                 *         1
                 *       ],
                 *       "reason": "邮箱已更正"
                 *     }
                 */
                "application/json": components["schemas"]["DeliveriesBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    deliveriesCounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeliveryCountsAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    deliveriesResend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mailIds": [
                 *         1
                 *       ],
                 *       "reason": "邮箱已更正"
                 *     }
                 */
                "application/json": components["schemas"]["DeliveriesBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    deliveriesVerdict: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "mailIds": [
                 *         1
                 *       ],
                 *       "reason": "邮箱已更正",
                 *       "outcome": "sent"
                 *     }
                 */
                "application/json": components["schemas"]["VerdictBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    demoShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoAnswer"];
                };
            };
        };
    };
    demoTime: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoClockAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    demoMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "by": "1d"
                 *     }
                 */
                "application/json": components["schemas"]["DemoMoveBody"];
            };
        };
        responses: {
            /** @description 成功 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DemoClockAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    disagreementsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                disagreementId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisagreementAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    disagreementsDecide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                disagreementId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "upheld",
                 *       "reason": "文字",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["DisagreementDecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisagreementAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    disagreementsAwaitingDecision: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DisagreementAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    dutyCyclesList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description 述法年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyCycleAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    dutyCyclesCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "year": 2026,
                 *       "dueOn": "2026-12-25",
                 *       "evaluateOn": "2027-01-20"
                 *     }
                 */
                "application/json": components["schemas"]["NewDutyCycleBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    dutyCyclesClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["DutyCycleVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesDeliberate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "decision": "市委全面依法治市委员会第三次会议审议"
                 *     }
                 */
                "application/json": components["schemas"]["DutyDeliberationBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesEvaluate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["DutyCycleVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesEditForm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "lists": [
                 *         {
                 *           "key": "performance",
                 *           "sections": [
                 *             {
                 *               "key": "study",
                 *               "heading": "学法和部署",
                 *               "guidance": "填写说明",
                 *               "required": true,
                 *               "minLength": 50,
                 *               "maxLength": 1500
                 *             }
                 *           ]
                 *         }
                 *       ],
                 *       "dimensions": [
                 *         {
                 *           "key": "deployment",
                 *           "name": "学习部署",
                 *           "guidance": "评分说明",
                 *           "points": 20
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DutyFormBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesOpen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["DutyCycleVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesPlan: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "dueOn": "2026-12-25",
                 *       "evaluateOn": "2027-01-20",
                 *       "units": [
                 *         {
                 *           "unitId": 1,
                 *           "onSite": true
                 *         }
                 *       ],
                 *       "evaluatorIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DutyPlanBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyCyclePageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyCyclesSummary: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutySummaryAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    dutyCyclesWorkbook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                cycleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    dutyEvaluationsBallots: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description true：只看待评的 */
                pending?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BallotAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    dutyReportsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 年度述法安排 */
                cycleId?: number;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description true：只看现场述法的 */
                onSite?: "true" | "false";
                /** @description 状态；owing 为尚未报送 */
                status?: "not_begun" | "draft" | "submitted" | "sent_back" | "accepted" | "evaluated" | "missed" | "owing";
                /** @description 述法单位 */
                unitId?: number;
                /** @description 述法年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyReportAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    dutyReportsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    dutyEvaluationsAppraise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "answers": [
                 *         {
                 *           "section": "study",
                 *           "text": "内容"
                 *         }
                 *       ],
                 *       "grade": "good",
                 *       "problems": [
                 *         "文字"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AppraisalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyReportsSave: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "answers": [
                 *         {
                 *           "section": "study",
                 *           "text": "内容"
                 *         }
                 *       ],
                 *       "figures": [
                 *         {
                 *           "key": "tasks",
                 *           "value": 3,
                 *           "note": "与系统数据不一致的原因"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["DutyDraftBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyEvaluationsEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "一名评议人长期出差，商定提前结束。"
                 *     }
                 */
                "application/json": components["schemas"]["DutyReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyReportsFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeedbackAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    dutyReportsHear: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "heardOn": "2024-01-08",
                 *       "hearing": "在委员会会议上述法，当场点评。"
                 *     }
                 */
                "application/json": components["schemas"]["HearingBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyReportsMiss: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "一名评议人长期出差，商定提前结束。"
                 *     }
                 */
                "application/json": components["schemas"]["DutyReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyReportsReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "outcome": "accepted",
                 *       "reason": "问题部分请见人见事。"
                 *     }
                 */
                "application/json": components["schemas"]["DutyReviewBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyReportsStory: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyStoryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    dutyReportsSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["DutyReportVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    dutyEvaluationsVote: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                dutyReportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "scores": [
                 *         {
                 *           "dimension": "deployment",
                 *           "points": 18.5
                 *         }
                 *       ],
                 *       "grade": "good",
                 *       "opinion": "评议意见"
                 *     }
                 */
                "application/json": components["schemas"]["VoteBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DutyReportPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    exportsDeliveries: {
        parameters: {
            query?: {
                /** @description true：只看被退回的 */
                bounced?: "true" | "false";
                /** @description queued 待发，sending 发送中，sent 已发，failed 失败或退回，unknown 存疑，cancelled 已取消，digest 待入摘要，digested 已入摘要，inbox 只在系统中 */
                state?: "queued" | "sending" | "sent" | "failed" | "unknown" | "cancelled" | "digest" | "digested" | "inbox";
                /** @description 收件人、地址或标题中的文字 */
                text?: string;
                /** @description 主题 */
                topic?: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    exportsNotices: {
        parameters: {
            query?: {
                /** @description true：只看待本人签发的 */
                awaitingMySignature?: "true" | "false";
                /** @description 1 提醒，2 约谈，3 督察 */
                level?: number;
                /** @description 发文督办机构 */
                officeId?: number;
                /** @description draft 草稿、awaiting_signature 待签发、issued 已签发、received 已签收、replied 已回复、closed 已办结、withdrawn 已撤回 */
                status?: "draft" | "awaiting_signature" | "issued" | "received" | "replied" | "closed" | "withdrawn";
                /** @description 主送单位 */
                unitId?: number;
                /** @description 文号的年份 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    exportsRanking: {
        parameters: {
            query: {
                /** @description 督办机构 */
                officeId: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    exportsRectification: {
        parameters: {
            query?: {
                /** @description 整改期限不早于 */
                dueFrom?: string;
                /** @description 整改期限不晚于 */
                dueTo?: string;
                /** @description 督办机构 */
                officeId?: number;
                /** @description true：只看逾期未销号的 */
                overdue?: "true" | "false";
                /** @description true：只看重新打开过或认定为回潮的 */
                relapse?: "true" | "false";
                /** @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他 */
                source?: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
                /** @description 状态；unfinished 为尚未销号 */
                status?: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside" | "unfinished";
                /** @description 问题、措施、编号或文书编号中的文字 */
                text?: string;
                /** @description 整改单位 */
                unitId?: number;
                /** @description 发现日期所在年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    exportsTasks: {
        parameters: {
            query?: {
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 在办任务的亮灯 */
                light?: "normal" | "near" | "overdue" | "suspended";
                /** @description true：只看本人任职机构或单位的任务，不含下级和分管单位 */
                mine?: "true" | "false";
                /** @description 督办机构 */
                officeId?: number;
                /** @description 排序，缺省按期限；“-”为倒序 */
                order?: "dueOn" | "-dueOn" | "updated" | "-updated" | "code" | "-code";
                /** @description 状态；open 为已下达未办结，all 为全部，returned 为单位退回、待督办机构答复，sent_back 为督办机构退回补办 */
                status?: "open" | "all" | "draft" | "assigned" | "accepted" | "in_progress" | "submitted" | "returned" | "done" | "withdrawn" | "sent_back";
                /** @description 年度目标 */
                targetId?: number;
                /** @description 名称或编号中的文字 */
                text?: string;
                /** @description 牵头单位 */
                unitId?: number;
                /** @description 完成期限所在年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    taskListListExtensions: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description true：只看待审批的 */
                pending?: "true" | "false";
                taskId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExtensionItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    assignmentExtensionsDecide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                extensionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "granted": true,
                 *       "dueOn": "2024-06-30",
                 *       "reason": "审批意见"
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionDecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    holidaysYears: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayYearsAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    holidaysChanges: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HolidayChangeAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    holidaysPropose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arrangement": {
                 *         "year": 2027,
                 *         "source": "国务院办公厅关于2027年部分节假日安排的通知",
                 *         "holidays": [
                 *           {
                 *             "name": "春节",
                 *             "days": [
                 *               "文字"
                 *             ]
                 *           }
                 *         ],
                 *         "makeUpDays": [
                 *           {
                 *             "name": "春节",
                 *             "on": "2024-06-30"
                 *           }
                 *         ]
                 *       },
                 *       "documentNumber": "国办发明电〔2026〕11号",
                 *       "reason": "调整已导入的年度时必填"
                 *     }
                 */
                "application/json": components["schemas"]["HolidayProposalBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayChangeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    holidaysShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                changeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayChangeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    holidaysApprove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                changeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "digest": "所见预览的 digest"
                 *     }
                 */
                "application/json": components["schemas"]["HolidayApprovalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayChangeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    holidaysPreview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                changeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayPreviewAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    holidaysRefuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                changeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "不予批准的理由"
                 *     }
                 */
                "application/json": components["schemas"]["HolidayRefusalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayChangeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    holidaysWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                changeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["HolidayWithdrawalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayChangeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    holidaysCheck: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重��只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "arrangement": {
                 *         "year": 2027,
                 *         "source": "国务院办公厅关于2027年部分节假日安排的通知",
                 *         "holidays": [
                 *           {
                 *             "name": "春节",
                 *             "days": [
                 *               "文字"
                 *             ]
                 *           }
                 *         ],
                 *         "makeUpDays": [
                 *           {
                 *             "name": "春节",
                 *             "on": "2024-06-30"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["HolidayCheckBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HolidayCheckAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inboxList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 主题 */
                topic?: "notice" | "warning" | "signature" | "proposal" | "report" | "account" | "objection" | "interview" | "inspection" | "rectification" | "duty_report" | "referral" | "instruction" | "task" | "calendar" | "delivery" | "digest";
                /** @description true：只看未读的 */
                unread?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InboxMessageAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inboxShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                messageId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InboxMessageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    inboxEvents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inboxWishes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inboxChoose: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "topic": "task",
                 *           "mode": "digest"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["PreferencesBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreferencesAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inboxRead: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "messageIds": [
                 *         1
                 *       ],
                 *       "read": true
                 *     }
                 */
                "application/json": components["schemas"]["InboxReadingBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inboxReadAll: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "topic": "notice",
                 *       "upToId": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReadingAllBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inboxUnread: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnreadAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inspectionsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督察机构 */
                officeId?: number;
                /** @description 计划年度 */
                planYear?: number;
                /** @description 状态 */
                status?: "draft" | "awaiting_approval" | "planned" | "under_way" | "awaiting_signature" | "issued" | "closed" | "cancelled";
                /** @description 主题或文号中的文字 */
                text?: string;
                /** @description 被督察单位 */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InspectionItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inspectionsDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "topic": "行政执法案卷质量",
                 *       "scope": "抽查2023年行政处罚案卷。",
                 *       "authority": {
                 *         "kind": "decision",
                 *         "issuer": "云溪市人民政府",
                 *         "reference": "云政督〔2024〕2号",
                 *         "on": "2024-01-02"
                 *       },
                 *       "unitIds": [
                 *         1
                 *       ],
                 *       "startsOn": "2024-03-04",
                 *       "endsOn": "2024-03-08",
                 *       "headId": 1,
                 *       "memberIds": [
                 *         1
                 *       ],
                 *       "jointWith": "联合开展的机构"
                 *     }
                 */
                "application/json": components["schemas"]["NewInspectionBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    inspectionsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "topic": "行政执法案卷质量",
                 *       "scope": "抽查2023年行政处罚案卷。",
                 *       "authority": {
                 *         "kind": "decision",
                 *         "issuer": "云溪市人民政府",
                 *         "reference": "云政督〔2024〕2号",
                 *         "on": "2024-01-02"
                 *       },
                 *       "unitIds": [
                 *         1
                 *       ],
                 *       "startsOn": "2024-03-04",
                 *       "endsOn": "2024-03-08",
                 *       "headId": 1,
                 *       "memberIds": [
                 *         1
                 *       ],
                 *       "jointWith": "联合开展的机构"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionEditBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsApprove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "overrideReason": "上次督察后又发生同类问题，需要复查。"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionApprovalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionFindingsAssess: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "summary": "督察情况总体良好。",
                 *       "assessments": [
                 *         {
                 *           "unitId": 1,
                 *           "text": "案卷规范，未发现问题。"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssessmentsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsCancel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "被督察单位正在接受巡察，改在下半年进行。"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InspectionVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsConclude: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InspectionVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionAnswersDocument: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConclusionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    inspectionStepsReturnDocument: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "被督察单位正在接受巡察，改在下半年进行。"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    caseDocumentsInspection: {
        parameters: {
            query?: {
                /** @description pdf 或 docx（Word），不填为 pdf */
                format?: "pdf" | "docx";
                /** @description 只打印这个单位的部分 */
                unitId?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    inspectionFindingsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 只看一个被督察单位 */
                unitId?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InspectionFindingAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    inspectionFindingsAdd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "findings": [
                 *         {
                 *           "unitId": 1,
                 *           "kind": "problem",
                 *           "fact": "抽查的3宗处罚案卷没有法制审核意见。",
                 *           "evidence": "案卷复印件3份。",
                 *           "basis": "违反的规定",
                 *           "demand": "补齐审核，健全案卷评查。",
                 *           "completionDays": 60,
                 *           "taskId": 1,
                 *           "reportId": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewFindingsBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionFindingsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionFindingsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                findingId: number;
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "finding": {
                 *         "unitId": 1,
                 *         "kind": "problem",
                 *         "fact": "抽查的3宗处罚案卷没有法制审核意见。",
                 *         "evidence": "案卷复印件3份。",
                 *         "basis": "违反的规定",
                 *         "demand": "补齐审核，健全案卷评查。",
                 *         "completionDays": 60,
                 *         "taskId": 1,
                 *         "reportId": 1
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["FindingEditBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionFindingsRemove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                findingId: number;
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InspectionVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsInstruct: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "同意，请如实反馈问题，督促整改。"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionInstructionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionAnswersReceive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": 1,
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["PartVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsRecuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "personId": 1,
                 *       "reason": "近亲属在被督察单位任职。",
                 *       "replacementId": 1
                 *     }
                 */
                "application/json": components["schemas"]["InspectionRecusalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionAnswersAskForReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": 1,
                 *       "version": 1,
                 *       "findingIds": [
                 *         1
                 *       ],
                 *       "statement": "案卷的审核意见单独成册，督察时未调取。"
                 *     }
                 */
                "application/json": components["schemas"]["ConclusionReviewBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsSendBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "被督察单位正在接受巡察，改在下半年进行。"
                 *     }
                 */
                "application/json": components["schemas"]["InspectionReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsSign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "instruction": {
                 *         "leaderId": 1,
                 *         "text": "同意印发。"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ConclusionSignatureBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionStepsStart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InspectionVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionsStory: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InspectionStoryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    inspectionStepsSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                inspectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InspectionVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    inspectionsOfYear: {
        parameters: {
            query: {
                /** @description 只计一个督察机构 */
                officeId?: number;
                /** @description 只计一个被督察单位 */
                unitId?: number;
                /** @description 计划年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionYearAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inspectionAnswersReviews: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 状态 */
                status?: "open" | "upheld" | "dismissed";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ConclusionReviewAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    inspectionAnswersDecide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                reviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "outcome": "upheld",
                 *       "setAsideIds": [
                 *         1
                 *       ],
                 *       "reason": "经调阅原卷，审核意见齐全。"
                 *     }
                 */
                "application/json": components["schemas"]["ConclusionReviewDecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InspectionPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    instructionsList: {
        parameters: {
            query?: {
                /** @description 承办单位 */
                carrierId?: number;
                /** @description 督办件 */
                caseId?: number;
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 整改事项 */
                itemId?: number;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description true：只看本人作出的 */
                mine?: "true" | "false";
                /** @description 文书 */
                noticeId?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description true：只看逾期未报告的 */
                overdue?: "true" | "false";
                /** @description given 待承办、accepted 办理中、reported 已报告、settled 已办结、revoked 已撤销、unfinished 尚未办结 */
                status?: "given" | "accepted" | "reported" | "settled" | "revoked" | "unfinished";
                /** @description 任务 */
                taskId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InstructionItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    instructionsGive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseId": 1,
                 *       "taskId": 1,
                 *       "noticeId": 1,
                 *       "itemId": 1,
                 *       "topic": "行政复议积案清理",
                 *       "text": "请逐件核查，限期报告。",
                 *       "carrierId": 1,
                 *       "dueOn": "2026-12-31",
                 *       "ordersInspection": true,
                 *       "onPaper": {
                 *         "leaderId": 1,
                 *         "givenOn": "2024-06-30",
                 *         "paperRef": "办文〔2024〕118号"
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewInstructionBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    instructionsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                instructionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    instructionsAccept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                instructionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InstructionVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    instructionsReport: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                instructionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "已逐件核查，清理积案十二件。"
                 *     }
                 */
                "application/json": components["schemas"]["InstructionReportBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    instructionsGiveBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                instructionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "仍有三件未清理，请继续办理。",
                 *       "paperRef": "督办员代领导登记的"
                 *     }
                 */
                "application/json": components["schemas"]["LeadersWordBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    instructionsRevoke: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                instructionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "仍有三件未清理，请继续办理。",
                 *       "paperRef": "督办员代领导登记的"
                 *     }
                 */
                "application/json": components["schemas"]["LeadersWordBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    instructionsSettle: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                instructionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "同意办结。",
                 *       "paperRef": "督办员代领导登记的"
                 *     }
                 */
                "application/json": components["schemas"]["InstructionSettlementBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InstructionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    interviewsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 约谈时间不早于这一天 */
                from?: string;
                /** @description 主谈人 */
                hostId?: number;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 约谈通知书 */
                noticeId?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description 状态；unfinished 为纪要尚未生效也没有取消 */
                status?: "arranged" | "refused" | "missed" | "held" | "recorded" | "objected" | "concluded" | "cancelled" | "unfinished";
                /** @description 约谈时间不晚于这一天 */
                to?: string;
                /** @description 被约谈单位 */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InterviewAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    interviewsArrange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "noticeIds": [
                 *         1
                 *       ],
                 *       "unitIds": [
                 *         1
                 *       ],
                 *       "caseId": 1,
                 *       "reason": "群众集中反映执法不规范，需要当面了解情况。",
                 *       "on": "2027-06-30",
                 *       "time": "15:00",
                 *       "place": "市司法局三楼会议室",
                 *       "hostId": 1,
                 *       "participants": [
                 *         {
                 *           "side": "unit",
                 *           "personId": 1,
                 *           "name": "王长河",
                 *           "post": "局长",
                 *           "unitId": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewInterviewBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    interviewsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    appointmentMiss: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "note": "电话联系未接。"
                 *     }
                 */
                "application/json": components["schemas"]["AbsenceBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    appointmentHold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "attendance": [
                 *         {
                 *           "position": 1,
                 *           "attendance": "present",
                 *           "deputy": "代替到会的人员"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AttendanceBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    appointmentCancel: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    recordRefuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    caseDocumentsInterview: {
        parameters: {
            query?: {
                /** @description pdf 或 docx（Word），不填为 pdf */
                format?: "pdf" | "docx";
            };
            header?: never;
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    appointmentMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。",
                 *       "on": "2027-07-01",
                 *       "time": "15:00",
                 *       "place": "地点",
                 *       "hostId": 1,
                 *       "participants": [
                 *         {
                 *           "side": "unit",
                 *           "personId": 1,
                 *           "name": "王长河",
                 *           "post": "局长",
                 *           "unitId": 1
                 *         }
                 *       ],
                 *       "together": true
                 *     }
                 */
                "application/json": components["schemas"]["InterviewMoveBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    recordObject: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "statement": "第二条应为“部分逾期”。"
                 *     }
                 */
                "application/json": components["schemas"]["RecordObjectionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    recordConfirmForOffice: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InterviewVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    recordWrite: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "said": "主谈人通报了督办情况，单位作了说明。",
                 *       "problems": [
                 *         "任务逾期未完成。"
                 *       ],
                 *       "causes": [
                 *         "责任没有落实到人。"
                 *       ],
                 *       "promises": [
                 *         {
                 *           "measure": "六月底前完成制度修订。",
                 *           "responsibleId": 1,
                 *           "dueOn": "2027-07-30",
                 *           "noticeId": 1
                 *         }
                 *       ],
                 *       "answer": "答复单位异议时：作了哪些修改"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewRecordBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    appointmentRefuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    recordNoteSilence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    interviewsStory: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["InterviewStoryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    recordConfirmForUnit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["InterviewVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    appointmentUphold: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    recordKeepWording: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                interviewId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "当天召开防汛会议。"
                 *     }
                 */
                "application/json": components["schemas"]["InterviewReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    interviewsListAwaiting: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description 主送单位 */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["AwaitingInterviewAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    interviewsShowFigures: {
        parameters: {
            query: {
                /** @description 只计一个督办机构 */
                officeId?: number;
                /** @description 只计一个单位 */
                unitId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterviewFiguresAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    laddersList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LadderLineAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    laddersPublish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ladder": {
                 *         "name": "三单督办规则",
                 *         "officeHours": {
                 *           "opens": "09:00",
                 *           "closes": "17:30"
                 *         },
                 *         "warnings": {
                 *           "workingDaysBefore": [
                 *             10,
                 *             3
                 *           ],
                 *           "tell": [
                 *             "liaison"
                 *           ]
                 *         },
                 *         "levels": [
                 *           {
                 *             "level": 1,
                 *             "name": "提醒",
                 *             "document": "guidance_list",
                 *             "triggers": [
                 *               {
                 *                 "on": "overdue",
                 *                 "workingDays": 1
                 *               },
                 *               {
                 *                 "on": "report_missed",
                 *                 "workingDays": 1
                 *               },
                 *               {
                 *                 "on": "milestone_behind",
                 *                 "workingDays": 1
                 *               }
                 *             ],
                 *             "signature": "office",
                 *             "clocks": [
                 *               {
                 *                 "key": "receipt",
                 *                 "count": 2,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "reply",
                 *                 "count": 5,
                 *                 "unit": "working_days"
                 *               }
                 *             ],
                 *             "tell": [
                 *               "liaison",
                 *               "unit_head"
                 *             ]
                 *           },
                 *           {
                 *             "level": 2,
                 *             "name": "约谈",
                 *             "document": "interview_notice",
                 *             "triggers": [
                 *               {
                 *                 "on": "uncured",
                 *                 "after": "reply",
                 *                 "workingDays": 5
                 *               }
                 *             ],
                 *             "signature": "approver",
                 *             "clocks": [
                 *               {
                 *                 "key": "interview",
                 *                 "count": 5,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "rectification",
                 *                 "count": 15,
                 *                 "unit": "working_days"
                 *               }
                 *             ],
                 *             "tell": [
                 *               "unit_head",
                 *               "leader"
                 *             ]
                 *           },
                 *           {
                 *             "level": 3,
                 *             "name": "督察",
                 *             "document": "inspection_opinion",
                 *             "triggers": [
                 *               {
                 *                 "on": "uncured",
                 *                 "after": "service",
                 *                 "workingDays": 15
                 *               },
                 *               {
                 *                 "on": "promise_broken"
                 *               },
                 *               {
                 *                 "on": "false_figures"
                 *               }
                 *             ],
                 *             "signature": "approver_with_instruction",
                 *             "clocks": [
                 *               {
                 *                 "key": "plan",
                 *                 "count": 15,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "completion",
                 *                 "count": 30,
                 *                 "unit": "calendar_days",
                 *                 "atMost": 90
                 *               }
                 *             ],
                 *             "tell": [
                 *               "unit_head",
                 *               "leader"
                 *             ]
                 *           }
                 *         ],
                 *         "afterLevelThree": {
                 *           "after": "completion",
                 *           "workingDays": 1,
                 *           "proposals": [
                 *             "public_criticism",
                 *             "referral"
                 *           ],
                 *           "tell": [
                 *             "leader"
                 *           ]
                 *         }
                 *       },
                 *       "basedOnVersion": 1,
                 *       "effectiveFrom": "2024-06-30",
                 *       "reason": "修改理由"
                 *     }
                 */
                "application/json": components["schemas"]["LadderPublishBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    laddersShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                ladderId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    laddersTrial: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ladder": {
                 *         "name": "三单督办规则",
                 *         "officeHours": {
                 *           "opens": "09:00",
                 *           "closes": "17:30"
                 *         },
                 *         "warnings": {
                 *           "workingDaysBefore": [
                 *             10,
                 *             3
                 *           ],
                 *           "tell": [
                 *             "liaison"
                 *           ]
                 *         },
                 *         "levels": [
                 *           {
                 *             "level": 1,
                 *             "name": "提醒",
                 *             "document": "guidance_list",
                 *             "triggers": [
                 *               {
                 *                 "on": "overdue",
                 *                 "workingDays": 1
                 *               },
                 *               {
                 *                 "on": "report_missed",
                 *                 "workingDays": 1
                 *               },
                 *               {
                 *                 "on": "milestone_behind",
                 *                 "workingDays": 1
                 *               }
                 *             ],
                 *             "signature": "office",
                 *             "clocks": [
                 *               {
                 *                 "key": "receipt",
                 *                 "count": 2,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "reply",
                 *                 "count": 5,
                 *                 "unit": "working_days"
                 *               }
                 *             ],
                 *             "tell": [
                 *               "liaison",
                 *               "unit_head"
                 *             ]
                 *           },
                 *           {
                 *             "level": 2,
                 *             "name": "约谈",
                 *             "document": "interview_notice",
                 *             "triggers": [
                 *               {
                 *                 "on": "uncured",
                 *                 "after": "reply",
                 *                 "workingDays": 5
                 *               }
                 *             ],
                 *             "signature": "approver",
                 *             "clocks": [
                 *               {
                 *                 "key": "interview",
                 *                 "count": 5,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "rectification",
                 *                 "count": 15,
                 *                 "unit": "working_days"
                 *               }
                 *             ],
                 *             "tell": [
                 *               "unit_head",
                 *               "leader"
                 *             ]
                 *           },
                 *           {
                 *             "level": 3,
                 *             "name": "督察",
                 *             "document": "inspection_opinion",
                 *             "triggers": [
                 *               {
                 *                 "on": "uncured",
                 *                 "after": "service",
                 *                 "workingDays": 15
                 *               },
                 *               {
                 *                 "on": "promise_broken"
                 *               },
                 *               {
                 *                 "on": "false_figures"
                 *               }
                 *             ],
                 *             "signature": "approver_with_instruction",
                 *             "clocks": [
                 *               {
                 *                 "key": "plan",
                 *                 "count": 15,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "completion",
                 *                 "count": 30,
                 *                 "unit": "calendar_days",
                 *                 "atMost": 90
                 *               }
                 *             ],
                 *             "tell": [
                 *               "unit_head",
                 *               "leader"
                 *             ]
                 *           }
                 *         ],
                 *         "afterLevelThree": {
                 *           "after": "completion",
                 *           "workingDays": 1,
                 *           "proposals": [
                 *             "public_criticism",
                 *             "referral"
                 *           ],
                 *           "tell": [
                 *             "leader"
                 *           ]
                 *         }
                 *       },
                 *       "ladderId": 1,
                 *       "from": "2024-01-01",
                 *       "to": "2024-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["LadderTrialBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderTrialAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    laddersValidate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "ladder": {
                 *         "name": "三单督办规则",
                 *         "officeHours": {
                 *           "opens": "09:00",
                 *           "closes": "17:30"
                 *         },
                 *         "warnings": {
                 *           "workingDaysBefore": [
                 *             10,
                 *             3
                 *           ],
                 *           "tell": [
                 *             "liaison"
                 *           ]
                 *         },
                 *         "levels": [
                 *           {
                 *             "level": 1,
                 *             "name": "提醒",
                 *             "document": "guidance_list",
                 *             "triggers": [
                 *               {
                 *                 "on": "overdue",
                 *                 "workingDays": 1
                 *               },
                 *               {
                 *                 "on": "report_missed",
                 *                 "workingDays": 1
                 *               },
                 *               {
                 *                 "on": "milestone_behind",
                 *                 "workingDays": 1
                 *               }
                 *             ],
                 *             "signature": "office",
                 *             "clocks": [
                 *               {
                 *                 "key": "receipt",
                 *                 "count": 2,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "reply",
                 *                 "count": 5,
                 *                 "unit": "working_days"
                 *               }
                 *             ],
                 *             "tell": [
                 *               "liaison",
                 *               "unit_head"
                 *             ]
                 *           },
                 *           {
                 *             "level": 2,
                 *             "name": "约谈",
                 *             "document": "interview_notice",
                 *             "triggers": [
                 *               {
                 *                 "on": "uncured",
                 *                 "after": "reply",
                 *                 "workingDays": 5
                 *               }
                 *             ],
                 *             "signature": "approver",
                 *             "clocks": [
                 *               {
                 *                 "key": "interview",
                 *                 "count": 5,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "rectification",
                 *                 "count": 15,
                 *                 "unit": "working_days"
                 *               }
                 *             ],
                 *             "tell": [
                 *               "unit_head",
                 *               "leader"
                 *             ]
                 *           },
                 *           {
                 *             "level": 3,
                 *             "name": "督察",
                 *             "document": "inspection_opinion",
                 *             "triggers": [
                 *               {
                 *                 "on": "uncured",
                 *                 "after": "service",
                 *                 "workingDays": 15
                 *               },
                 *               {
                 *                 "on": "promise_broken"
                 *               },
                 *               {
                 *                 "on": "false_figures"
                 *               }
                 *             ],
                 *             "signature": "approver_with_instruction",
                 *             "clocks": [
                 *               {
                 *                 "key": "plan",
                 *                 "count": 15,
                 *                 "unit": "working_days"
                 *               },
                 *               {
                 *                 "key": "completion",
                 *                 "count": 30,
                 *                 "unit": "calendar_days",
                 *                 "atMost": 90
                 *               }
                 *             ],
                 *             "tell": [
                 *               "unit_head",
                 *               "leader"
                 *             ]
                 *           }
                 *         ],
                 *         "afterLevelThree": {
                 *           "after": "completion",
                 *           "workingDays": 1,
                 *           "proposals": [
                 *             "public_criticism",
                 *             "referral"
                 *           ],
                 *           "tell": [
                 *             "leader"
                 *           ]
                 *         }
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["LadderCheckBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LadderCheckAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ledgerList: {
        parameters: {
            query?: {
                /** @description 事项或其开头 */
                action?: string;
                /** @description 操作人：system 或 person:人员编号 */
                actor?: string;
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 自这一天起（含） */
                from?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 对象 */
                subject?: string;
                /** @description 到这一天止（含） */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerLineAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ledgerShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                entryId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    ledgerExport: {
        parameters: {
            query: {
                /** @description 事项或其开头 */
                action?: string;
                /** @description 操作人：system 或 person:人员编号 */
                actor?: string;
                /** @description csv 可用 Excel 打开；jsonl 每行一条，可独立核验哈希链 */
                format: "csv" | "jsonl";
                /** @description 自这一天起（含） */
                from?: string;
                /** @description 对象 */
                subject?: string;
                /** @description 到这一天止（含） */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "text/csv": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ledgerVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerVerificationAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    noticesList: {
        parameters: {
            query?: {
                /** @description true：只看待本人签发的 */
                awaitingMySignature?: "true" | "false";
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 1 提醒，2 约谈，3 督察 */
                level?: number;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 发文督办机构 */
                officeId?: number;
                /** @description draft 草稿、awaiting_signature 待签发、issued 已签发、received 已签收、replied 已回复、closed 已办结、withdrawn 已撤回 */
                status?: "draft" | "awaiting_signature" | "issued" | "received" | "replied" | "closed" | "withdrawn";
                /** @description 主送单位 */
                unitId?: number;
                /** @description 文号的年份 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoticeItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    handNoticesDraft: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "kind": "guidance_list",
                 *       "caseIds": [
                 *         1
                 *       ],
                 *       "officeId": 1,
                 *       "unitId": 1,
                 *       "title": "标题",
                 *       "grounds": [
                 *         "文字"
                 *       ],
                 *       "rules": [
                 *         "文字"
                 *       ],
                 *       "demands": [
                 *         "文字"
                 *       ],
                 *       "problems": [
                 *         {
                 *           "problem": "问题",
                 *           "demand": "整改要求",
                 *           "dueOn": "2024-06-30",
                 *           "caseId": 1
                 *         }
                 *       ],
                 *       "startReason": "直接启动较高层级的理由"
                 *     }
                 */
                "application/json": components["schemas"]["NewNoticeBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticesShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    handNoticesClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "finding": "办结情况"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeClosingBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    handNoticesEdit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "改写后的标题",
                 *       "grounds": [
                 *         "文字"
                 *       ],
                 *       "rules": [
                 *         "文字"
                 *       ],
                 *       "demands": [
                 *         "文字"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EditNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticeDocumentDocument: {
        parameters: {
            query?: {
                /** @description pdf 或 docx（Word），不填为 pdf */
                format?: "pdf" | "docx";
            };
            header?: never;
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    objectionsRaise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "statement": "申辩的事实和理由",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["NewObjectionBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticeAnswersReceive: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["NoticeVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    handNoticesRefuse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "refusedOn": "2024-06-30",
                 *       "reason": "当面送达，办公室负责人拒绝签收。",
                 *       "witness": "社区工作人员张某"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeRefusalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticeAnswersReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "text": "设备到货延迟，现已安装，本月底前完成。"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeReplyBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticeAnswersDecideReply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "accepted": true,
                 *       "excusedUntil": "2024-06-30",
                 *       "reason": "审核意见"
                 *     }
                 */
                "application/json": components["schemas"]["NoticeReplyDecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticesSendBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "要修改什么"
                 *     }
                 */
                "application/json": components["schemas"]["SendBackNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticesSign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "instruction": {
                 *         "leaderId": 1,
                 *         "text": "请认真核查，限期整改。"
                 *       },
                 *       "instructionId": 1
                 *     }
                 */
                "application/json": components["schemas"]["SignNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    noticesSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "改写后的标题",
                 *       "grounds": [
                 *         "文字"
                 *       ],
                 *       "rules": [
                 *         "文字"
                 *       ],
                 *       "demands": [
                 *         "文字"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EditNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    whyNoticeWhy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeWhyAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    noticesWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                noticeId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "撤回的理由"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawNoticeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoticeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    objectionsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 发文督办机构 */
                officeId?: number;
                /** @description open 待复核、upheld 申辩成立、dismissed 申辩不成立、settled 文书已撤回，不再复核 */
                status?: "open" | "upheld" | "dismissed" | "settled";
                /** @description 申辩单位 */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ObjectionAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    objectionsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                objectionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    objectionsDecide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                objectionId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "upheld",
                 *       "reason": "复核决定的理由",
                 *       "excusedUntil": "2024-06-30",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ObjectionDecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ObjectionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    organizationsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description office 督办机构；unit 责任单位 */
                kind?: "office" | "unit";
                /** @description city 市；county 县区；township 乡镇街道 */
                level?: "city" | "county" | "township";
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 以这一天为准，缺省为今天；名称为当日的名称 */
                on?: string;
                /** @description 上级 */
                parentId?: number;
                /** @description 存续（缺省）、已撤并或全部 */
                standing?: "standing" | "closed" | "all";
                /** @description 代码、名称或曾用名的一部分 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OrganizationAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    organizationsFound: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "YX-SJJ",
                 *       "name": "云溪市数据局",
                 *       "kind": "office",
                 *       "level": "city",
                 *       "parentId": 1,
                 *       "agencyCode": "云法督",
                 *       "validFrom": "2024-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["NewOrganizationBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    organizationsShow: {
        parameters: {
            query?: {
                /** @description 以这一天为准，缺省为今天；名称为当日的名称 */
                on?: string;
            };
            header?: never;
            path: {
                /** @example 1 */
                organizationId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    organizationsClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                organizationId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2024-06-30",
                 *       "reason": "机构改革",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["CloseBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    organizationsMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                organizationId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "on": "2024-06-30",
                 *       "reason": "机构改革",
                 *       "version": 1,
                 *       "intoId": 1
                 *     }
                 */
                "application/json": components["schemas"]["MergeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergerAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    organizationsMove: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                organizationId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "parentId": 1,
                 *       "reason": "机构改革",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["MoveBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    organizationsRename: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                organizationId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "云溪市数据管理局",
                 *       "fromOn": "2024-06-30",
                 *       "reason": "机构改革",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["RenameBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationDetailAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    organizationsTree: {
        parameters: {
            query?: {
                /** @description 以这一天为准，缺省为今天；名称为当日的名称 */
                on?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OrganizationTreeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    passwordChange: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "current": "当前口令",
                 *       "next": "新口令"
                 *     }
                 */
                "application/json": components["schemas"]["PasswordBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    passwordRequestReset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "文字"
                 *     }
                 */
                "application/json": components["schemas"]["ResetBody"];
            };
        };
        responses: {
            /** @description 已受理；有这个账号才会发邮件 */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    passwordRedeem: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "token": "邮件链接中 # 之后的部分",
                 *       "password": "新口令"
                 *     }
                 */
                "application/json": components["schemas"]["RedeemBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RedeemedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    peopleList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 以这一天为准，缺省为今天 */
                on?: string;
                /** @description 在该单位任职的 */
                organizationId?: number;
                /** @description liaison 联络员；unit_head 单位负责人；leader 分管领导；supervisor 督办员；approver 签发人；system_admin 系统管理员；security_admin 安全管理员；auditor 审计管理员 */
                role?: "liaison" | "unit_head" | "leader" | "supervisor" | "approver" | "system_admin" | "security_admin" | "auditor";
                /** @description 代码、姓名、邮箱或职务的一部分 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PersonAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    peopleEnter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "lin",
                 *       "name": "林晓",
                 *       "email": "lin@example.cn",
                 *       "position": "副局长"
                 *     }
                 */
                "application/json": components["schemas"]["NewPersonBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    peopleShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                personId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    peopleChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                personId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "林晓",
                 *       "email": "lin@example.cn",
                 *       "position": "副局长",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ChangePersonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    peopleAppoint: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                personId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "organizationId": 1,
                 *       "role": "liaison",
                 *       "validFrom": "2024-06-30",
                 *       "validTo": "2024-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["AppointBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    peopleEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                appointmentId: number;
                /** @example 1 */
                personId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "lastDay": "2024-06-30",
                 *       "reason": "岗位调整"
                 *     }
                 */
                "application/json": components["schemas"]["EndAppointmentBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planDraftsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                draftId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "文字",
                 *       "summary": "文字",
                 *       "indicators": [
                 *         {
                 *           "name": "行政复议按期办结率",
                 *           "op": "=",
                 *           "value": 100,
                 *           "unit": "%",
                 *           "direction": "up",
                 *           "kind": "numeric",
                 *           "quote": "原文",
                 *           "span": {
                 *             "start": 1,
                 *             "end": 1
                 *           }
                 *         }
                 *       ],
                 *       "leadUnitId": 1
                 *     }
                 */
                "application/json": components["schemas"]["TargetDraftEditBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSheetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planDraftsSplit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                draftId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "offset": 12
                 *     }
                 */
                "application/json": components["schemas"]["SplitBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SplitAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planImportsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                planYear?: number;
                /** @description open 待确认；confirmed 已确认；discarded 已放弃 */
                state?: "open" | "confirmed" | "discarded";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ImportItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    planImportsPaste: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "text": "报告全文",
                 *       "issuer": "发布单位",
                 *       "reportYear": 2024,
                 *       "planYear": 2024
                 *     }
                 */
                "application/json": components["schemas"]["NewImportBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcomeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planImportsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    planImportsConfirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ImportVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportConfirmedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planImportsDifferences: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DifferencesAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    planImportsDiscard: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ImportVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSheetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planDraftsDrop: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "draftIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChosenDraftsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSheetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planDraftsMerge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "draftIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChosenDraftsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergedDraftsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planDraftsRestore: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "draftIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ChosenDraftsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSheetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planImportsResume: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                importId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ImportVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportSheetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    planImportsUpload: {
        parameters: {
            query: {
                /** @description 发布单位，正文没有写明或写错时 */
                issuer?: string;
                /** @description 督办机构 */
                officeId: number;
                planYear?: number;
                reportYear?: number;
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description .txt、.docx、.html 或带文字层的 .pdf，不超过 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportOutcomeAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    proposalsList: {
        parameters: {
            query?: {
                /** @description true：只看待本人决定的 */
                awaitingMyDecision?: "true" | "false";
                /** @description 督办件 */
                caseId?: number;
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description public_criticism 通报、referral 移送 */
                kind?: "public_criticism" | "referral";
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description proposed 待决定、approved 已批准、rejected 未采纳、withdrawn 已撤回、published 已通报、handed_over 已移送、received 已接收、answered 已反馈 */
                status?: "proposed" | "approved" | "rejected" | "withdrawn" | "published" | "handed_over" | "received" | "answered";
                /** @description 涉及单位 */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProposalItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    proposalsPropose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "caseId": 1,
                 *       "kind": "public_criticism",
                 *       "leads": [
                 *         "督察意见书送达后45日仍未整改，且未说明理由。"
                 *       ],
                 *       "documents": {
                 *         "noticeIds": [
                 *           1
                 *         ],
                 *         "interviewIds": [
                 *           1
                 *         ],
                 *         "reportIds": [
                 *           1
                 *         ],
                 *         "itemIds": [
                 *           1
                 *         ],
                 *         "records": [
                 *           {
                 *             "number": "约谈纪要〔2024〕1号",
                 *             "name": "约谈纪要"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["NewProposalBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    proposalsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    carryingOutRecordAnswer: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "answeredOn": "2024-06-30",
                 *       "answer": "已对责任人予以诫勉谈话。",
                 *       "answerRef": "复函文号"
                 *     }
                 */
                "application/json": components["schemas"]["ReferralAnswerBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    proposalsDecide: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "approved": true,
                 *       "reason": "事实清楚，同意。",
                 *       "endsCase": true
                 *     }
                 */
                "application/json": components["schemas"]["ProposalDecisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    carryingOutHandOver: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "receivingBody": "云溪市纪委监委",
                 *       "text": "现将有关线索和材料移送你机关，请依规处理。"
                 *     }
                 */
                "application/json": components["schemas"]["HandOverBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    carryingOutPublish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "关于水利局未按期完成整改的通报",
                 *       "text": "水利局在督察后仍未完成整改，现予通报。",
                 *       "organizationIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CircularBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    carryingOutRecordReceipt: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "receivedOn": "2024-06-30",
                 *       "receiver": "案件监督管理室 陈某",
                 *       "receiptRef": "回执编号"
                 *     }
                 */
                "application/json": components["schemas"]["ReferralReceiptBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    proposalsRevise: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "leads": [
                 *         "督察意见书送达后45日仍未整改，且未说明理由。"
                 *       ],
                 *       "documents": {
                 *         "noticeIds": [
                 *           1
                 *         ],
                 *         "interviewIds": [
                 *           1
                 *         ],
                 *         "reportIds": [
                 *           1
                 *         ],
                 *         "itemIds": [
                 *           1
                 *         ],
                 *         "records": [
                 *           {
                 *             "number": "约谈纪要〔2024〕1号",
                 *             "name": "约谈纪要"
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ProposalRevisionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    proposalsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                proposalId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "单位已完成整改。"
                 *     }
                 */
                "application/json": components["schemas"]["ProposalWithdrawalBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ledgerOfItemsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 整改期限不早于 */
                dueFrom?: string;
                /** @description 整改期限不晚于 */
                dueTo?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description true：只看逾期未销号的 */
                overdue?: "true" | "false";
                /** @description true：只看重新打开过或认定为回潮的 */
                relapse?: "true" | "false";
                /** @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他 */
                source?: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
                /** @description 状态；unfinished 为尚未销号 */
                status?: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside" | "unfinished";
                /** @description 问题、措施、编号或文书编号中的文字 */
                text?: string;
                /** @description 整改单位 */
                unitId?: number;
                /** @description 发现日期所在年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RectificationItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ledgerOfItemsEnter: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "items": [
                 *         {
                 *           "unitId": 1,
                 *           "source": "file_review",
                 *           "sourceRef": "来源文书编号",
                 *           "problem": "行政处罚案卷缺少法制审核意见。",
                 *           "foundOn": "2024-01-08",
                 *           "agreed": {
                 *             "measure": "修订会签制度，逐件补齐会签手续。",
                 *             "responsibleId": 1,
                 *             "dueOn": "2026-12-31"
                 *           }
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewRectificationBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationItemsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ledgerOfItemsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    itemStepsClose: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "finding": "现场核验属实。"
                 *     }
                 */
                "application/json": components["schemas"]["ClosureBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    caseDocumentsItem: {
        parameters: {
            query?: {
                /** @description pdf 或 docx（Word），不填为 pdf */
                format?: "pdf" | "docx";
                /** @description notice 整改通知书（默认），closing 销号通知 */
                kind?: "notice" | "closing";
            };
            header?: never;
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/pdf": string;
                    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    itemStepsAddEvidence: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "evidence": [
                 *         {
                 *           "name": "修订后的会签制度",
                 *           "reference": "云水〔2024〕12号"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    itemStepsAgree: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "measure": "修订会签制度，逐件补齐会签手续。",
                 *       "responsibleId": 1,
                 *       "dueOn": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["MeasureBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    relapseMarkRelapse: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "earlierId": 1,
                 *       "reason": "与去年评查发现的问题相同。"
                 *     }
                 */
                "application/json": components["schemas"]["RelapseBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    relapseCandidates: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RelapseCandidatesAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    itemStepsReopen: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "缺少回头看记录。"
                 *     }
                 */
                "application/json": components["schemas"]["RectificationReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    itemStepsSendBack: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "缺少回头看记录。"
                 *     }
                 */
                "application/json": components["schemas"]["RectificationReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    itemStepsStart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["RectificationVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ledgerOfItemsStory: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RectificationStoryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    itemStepsSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                itemId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "evidence": [
                 *         {
                 *           "name": "修订后的会签制度",
                 *           "reference": "云水〔2024〕12号"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["VerificationBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    itemStepsCloseMany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "items": [
                 *         {
                 *           "itemId": 1,
                 *           "version": 1
                 *         }
                 *       ],
                 *       "finding": "现场核验属实。"
                 *     }
                 */
                "application/json": components["schemas"]["GroupClosureBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationItemsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ledgerOfItemsCounts: {
        parameters: {
            query?: {
                /** @description 整改期限不早于 */
                dueFrom?: string;
                /** @description 整改期限不晚于 */
                dueTo?: string;
                /** @description 督办机构 */
                officeId?: number;
                /** @description true：只看逾期未销号的 */
                overdue?: "true" | "false";
                /** @description true：只看重新打开过或认定为回潮的 */
                relapse?: "true" | "false";
                /** @description supervision 督办、promise 约谈承诺、inspection 督察发现、superior 上级交办、self_check 自查发现、duty_report 述法评议、file_review 执法案卷评查、enforcement_opinion 执法监督意见书、reconsideration_opinion 行政复议意见书、judicial_advice 司法建议、procuratorial_advice 检察建议、audit 审计、discipline_inspection 巡察、congress_proposal 人大建议、consultative_proposal 政协提案、other 其他 */
                source?: "supervision" | "promise" | "inspection" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
                /** @description 状态；unfinished 为尚未销号 */
                status?: "open" | "measures_agreed" | "in_progress" | "submitted" | "closed" | "set_aside" | "unfinished";
                /** @description 问题、措施、编号或文书编号中的文字 */
                text?: string;
                /** @description 整改单位 */
                unitId?: number;
                /** @description 发现日期所在年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationCountsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    ledgerOfItemsOfYear: {
        parameters: {
            query: {
                /** @description 只计一个督办机构 */
                officeId?: number;
                /** @description 只计一个整改单位 */
                unitId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["YearFiguresAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    rectificationImportImport: {
        parameters: {
            query: {
                /** @description 督办机构 */
                officeId: number;
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 填好的 .xlsx，不超过 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationImportedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    rectificationImportCheck: {
        parameters: {
            query: {
                /** @description 督办机构 */
                officeId: number;
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 填好的 .xlsx，不超过 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RectificationImportReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    rectificationImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    rechecksList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                /** @description true：只看待复查的 */
                pending?: "true" | "false";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecheckAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    rechecksDraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "closedFrom": "2024-01-01",
                 *       "closedTo": "2024-06-30",
                 *       "size": 10,
                 *       "seed": "2024年第三季度",
                 *       "dueOn": "2026-12-31"
                 *     }
                 */
                "application/json": components["schemas"]["RecheckDrawBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RechecksAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    rechecksConclude: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                recheckId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "outcome": "passed",
                 *       "finding": "随机调阅十件，手续齐全。"
                 *     }
                 */
                "application/json": components["schemas"]["RecheckResultBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RechecksAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    reportingOwedPeriods: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description missed 已逾期未报，ahead 尚未到期 */
                show?: "all" | "missed" | "ahead";
                /** @description 只看一项任务 */
                taskId?: number;
                /** @description 只看一个牵头单位 */
                unitId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OwedPeriodAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    reportsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                reportId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    reportsReview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                reportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "outcome": "accepted",
                 *       "reason": "退回时必填",
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReportReviewBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    reportsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                reportId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReportVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    reportsAwaitingReview: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 只看一个督办机构 */
                officeId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReviewReportAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    rosterImportImport: {
        parameters: {
            query?: {
                /** @description true：给还没有账号的人开通账号，并发邮件邀请设置口令 */
                invite?: "true" | "false";
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 填好的 .xlsx，不超过 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterResultAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    rosterImportCheck: {
        parameters: {
            query?: {
                /** @description true：给还没有账号的人开通账号，并发邮件邀请设置口令 */
                invite?: "true" | "false";
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 填好的 .xlsx，不超过 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RosterReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    rosterImportMarked: {
        parameters: {
            query?: {
                /** @description true：给还没有账号的人开通账号，并发邮件邀请设置口令 */
                invite?: "true" | "false";
            };
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "multipart/form-data": {
                    /**
                     * Format: binary
                     * @description 填好的 .xlsx，不超过 20 MB
                     */
                    file: string;
                };
            };
        };
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            /** @description UPLOAD_TOO_LARGE：文件太大 */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    rosterImportTemplate: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一个文件 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    scoreRulesList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ScoreRuleAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    scoreRulesPublish: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": {
                 *         "name": "法治督察考核规则",
                 *         "base": 100,
                 *         "denominator": "none",
                 *         "lines": [
                 *           {
                 *             "on": "notice_1",
                 *             "points": 0.5,
                 *             "capPerYear": 5
                 *           },
                 *           {
                 *             "on": "notice_2",
                 *             "points": 2,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "notice_3",
                 *             "points": 5,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "late_report",
                 *             "points": 0.2,
                 *             "capPerYear": 2
                 *           },
                 *           {
                 *             "on": "promise_broken",
                 *             "points": 1,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "false_figures",
                 *             "points": 5,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "relapse",
                 *             "points": 1,
                 *             "capPerYear": 5
                 *           },
                 *           {
                 *             "on": "public_criticism",
                 *             "points": 3,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "early_completion",
                 *             "points": 0.5,
                 *             "capPerYear": 3,
                 *             "daysAhead": 10
                 *           }
                 *         ]
                 *       },
                 *       "basedOnVersion": 0,
                 *       "effectiveFrom": "2024-06-30",
                 *       "reason": "发布或修改的理由"
                 *     }
                 */
                "application/json": components["schemas"]["ScoreRulePublishBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRuleAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    scoreRulesShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                scoreRuleId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRuleAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    scoreRulesValidate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "rule": {
                 *         "name": "法治督察考核规则",
                 *         "base": 100,
                 *         "denominator": "none",
                 *         "lines": [
                 *           {
                 *             "on": "notice_1",
                 *             "points": 0.5,
                 *             "capPerYear": 5
                 *           },
                 *           {
                 *             "on": "notice_2",
                 *             "points": 2,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "notice_3",
                 *             "points": 5,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "late_report",
                 *             "points": 0.2,
                 *             "capPerYear": 2
                 *           },
                 *           {
                 *             "on": "promise_broken",
                 *             "points": 1,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "false_figures",
                 *             "points": 5,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "relapse",
                 *             "points": 1,
                 *             "capPerYear": 5
                 *           },
                 *           {
                 *             "on": "public_criticism",
                 *             "points": 3,
                 *             "capPerYear": null
                 *           },
                 *           {
                 *             "on": "early_completion",
                 *             "points": 0.5,
                 *             "capPerYear": 3,
                 *             "daysAhead": 10
                 *           }
                 *         ]
                 *       }
                 *     }
                 */
                "application/json": components["schemas"]["ScoreRuleCheckBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRuleCheckAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    scoresCard: {
        parameters: {
            query: {
                /** @description 督办机构 */
                officeId: number;
                /** @description 单位 */
                unitId: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreCardAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    scoresRanking: {
        parameters: {
            query: {
                /** @description 督办机构 */
                officeId: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScoreRankingAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    searchSearch: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 种类：target 年度目标，task 任务，progress 进展填报，notice 督办文书，item 整改事项，report 年度报告 */
                kind?: "target" | "task" | "progress" | "notice" | "item" | "report";
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 字词或文号；空格隔开的各词须同时出现，一个汉字也可以 */
                text: string;
                /** @description 年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    secondFactorEnrol: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EnrolmentAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    secondFactorConfirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["CodeBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    secondFactorDisable: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "password": "当前口令"
                 *     }
                 */
                "application/json": components["schemas"]["OwnerBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    sessionShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    sessionLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "login": "linlihua",
                 *       "password": "文字",
                 *       "code": "123456"
                 *     }
                 */
                "application/json": components["schemas"]["LoginBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    sessionLogout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedOutAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ssoOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionOptionsAnswer"];
                };
            };
        };
    };
    sessionsList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnSessionsAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    sessionsEndOthers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EndedAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    sessionsEnd: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                sessionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    ssoCallback: {
        parameters: {
            query?: {
                code?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已登录，转到首页 */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
        };
    };
    ssoLogin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 转到统一身份认证 */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    statisticsOfYear: {
        parameters: {
            query: {
                /** @description 文种；只列出文书的指标 */
                kind?: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
                /** @description 督办机构的层级：city 市级、county 县级、township 乡级 */
                level?: "city" | "county" | "township";
                /** @description 月份，缺省为全年 */
                month?: number;
                /** @description 督办机构，缺省为可见的全部 */
                officeId?: number;
                /** @description 来源；只列出能按该来源区分的指标 */
                source?: "report" | "plan" | "routine" | "rule" | "person" | "inspection" | "supervision" | "promise" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
                /** @description 单位 */
                unitId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatisticsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    statisticsBreakdown: {
        parameters: {
            query: {
                /** @description month 月份；level 层级；source 来源；kind 文种 */
                by: "month" | "level" | "source" | "kind";
                /** @description 文种；只列出文书的指标 */
                kind?: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
                /** @description 督办机构的层级：city 市级、county 县级、township 乡级 */
                level?: "city" | "county" | "township";
                /** @description 月份，缺省为全年 */
                month?: number;
                /** @description 督办机构，缺省为可见的全部 */
                officeId?: number;
                /** @description 来源；只列出能按该来源区分的指标 */
                source?: "report" | "plan" | "routine" | "rule" | "person" | "inspection" | "supervision" | "promise" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
                /** @description 单位 */
                unitId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BreakdownAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    statisticsDashboard: {
        parameters: {
            query: {
                /** @description 督办机构，缺省为可见的全部 */
                officeId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DashboardAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    statisticsDefinitions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DefinitionsAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    statisticsList: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 数字的名称 */
                figure: "targets.total" | "targets.met" | "targets.partly_met" | "targets.not_met" | "targets.unjudged" | "targets.overdue" | "targets.near" | "targets.normal" | "tasks.total" | "tasks.normal" | "tasks.near" | "tasks.overdue" | "tasks.suspended" | "tasks.done" | "tasks.owed" | "tasks.on_time" | "tasks.owed_originally" | "tasks.on_time_originally" | "tasks.moved" | "documents.total" | "documents.guidance" | "documents.interview" | "documents.inspection" | "replies.owed" | "replies.on_time" | "interviews.held" | "interviews.units" | "problems.found" | "problems.closed" | "problems.overdue" | "problems.relapsed" | "extensions.asked" | "extensions.decided" | "extensions.granted" | "reviews.done" | "reviews.waiting" | "decisions.signature" | "decisions.inspection" | "decisions.proposal" | "decisions.instruction" | "decisions.review" | "decisions.extension" | "decisions.returned" | "decisions.reply" | "decisions.objection" | "decisions.disagreement" | "decisions.verification" | "decisions.judgement";
                /** @description 文种；只列出文书的指标 */
                kind?: "guidance_list" | "interview_notice" | "inspection_opinion" | "special_inspection_notice";
                /** @description 督办机构的层级：city 市级、county 县级、township 乡级 */
                level?: "city" | "county" | "township";
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 月份，缺省为全年 */
                month?: number;
                /** @description 督办机构，缺省为可见的全部 */
                officeId?: number;
                /** @description 来源；只列出能按该来源区分的指标 */
                source?: "report" | "plan" | "routine" | "rule" | "person" | "inspection" | "supervision" | "promise" | "superior" | "self_check" | "duty_report" | "file_review" | "enforcement_opinion" | "reconsideration_opinion" | "judicial_advice" | "procuratorial_advice" | "audit" | "discipline_inspection" | "congress_proposal" | "consultative_proposal" | "other";
                /** @description 单位 */
                unitId?: number;
                /** @description 年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CountedRecordAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    statisticsUnits: {
        parameters: {
            query: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构，缺省为可见的全部 */
                officeId?: number;
                /** @description 单位 */
                unitId?: number;
                /** @description 年度 */
                year: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnitStatisticsAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    substitutionsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                organizationId?: number;
                /** @description 被替补或替补的人 */
                personId?: number;
                /** @description standing：只看今天生效的 */
                standing?: "standing" | "all";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SubstitutionAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    substitutionsName: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "absentId": 1,
                 *       "substituteId": 1,
                 *       "organizationId": 1,
                 *       "role": "liaison",
                 *       "fromOn": "2024-06-30",
                 *       "toOn": "2024-06-30",
                 *       "reason": "出差"
                 *     }
                 */
                "application/json": components["schemas"]["NewSubstitutionBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    substitutionsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                substitutionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    substitutionsEnd: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                substitutionId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SubstitutionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    targetsList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 牵头单位 */
                leadUnitId?: number;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
                planYear?: number;
                /** @description 来源报告 */
                reportId?: number;
                /** @description 缺省 -planYear，新的年度在前 */
                sort?: "-planYear" | "planYear" | "code" | "-code";
                /** @description draft 草稿；confirmed 已确认；in_progress 推进中；met 已实现；partly_met 部分实现；not_met 未实现；withdrawn 已撤销 */
                status?: "draft" | "confirmed" | "in_progress" | "met" | "partly_met" | "not_met" | "withdrawn";
                /** @description 编号、名称或内容的一部分 */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TargetItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    targetsCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "planYear": 2024,
                 *       "code": "编号",
                 *       "title": "压降行政败诉",
                 *       "summary": "全年败诉率控制在5%以内。",
                 *       "leadUnitId": 1,
                 *       "indicators": [
                 *         {
                 *           "name": "行政诉讼败诉率",
                 *           "op": "<=",
                 *           "value": 5,
                 *           "unit": "%",
                 *           "direction": "up",
                 *           "kind": "numeric",
                 *           "quote": "原文"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewTargetBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    targetsShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    targetsEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "文字",
                 *       "summary": "文字",
                 *       "leadUnitId": 1,
                 *       "indicators": [
                 *         {
                 *           "name": "行政诉讼败诉率",
                 *           "op": "<=",
                 *           "value": 5,
                 *           "unit": "%",
                 *           "direction": "up",
                 *           "kind": "numeric",
                 *           "quote": "原文"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TargetEditBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    targetsConfirm: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["TargetVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    targetsJudge: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "verdict": "met",
                 *       "judgement": "全年败诉率低于控制数。",
                 *       "readings": [
                 *         {
                 *           "indicatorId": 1,
                 *           "value": 4.2,
                 *           "previous": 1,
                 *           "note": "法院通报"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["JudgeBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    decompositionPropose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    reportingReadings: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 只看一个指标 */
                indicatorId?: number;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReadingPointAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    decompositionAccept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "tasks": [
                 *         {
                 *           "title": "建成复议服务站5个",
                 *           "measure": "文字",
                 *           "leadUnitId": 1,
                 *           "cooperatingUnitIds": [
                 *             1
                 *           ],
                 *           "dueOn": "2024-06-30",
                 *           "milestones": [
                 *             {
                 *               "name": "第一季度末核对进度",
                 *               "dueOn": "2024-06-30"
                 *             }
                 *           ],
                 *           "reportingCycle": "none"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AcceptanceBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    targetsWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                targetId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "上级已统一部署，不再单列。"
                 *     }
                 */
                "application/json": components["schemas"]["WithdrawTargetBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TargetAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    taskListList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 在办任务的亮灯 */
                light?: "normal" | "near" | "overdue" | "suspended";
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description true：只看本人任职机构或单位的任务，不含下级和分管单位 */
                mine?: "true" | "false";
                /** @description 督办机构 */
                officeId?: number;
                /** @description 排序，缺省按期限；“-”为倒序 */
                order?: "dueOn" | "-dueOn" | "updated" | "-updated" | "code" | "-code";
                /** @description 状态；open 为已下达未办结，all 为全部，returned 为单位退回、待督办机构答复，sent_back 为督办机构退回补办 */
                status?: "open" | "all" | "draft" | "assigned" | "accepted" | "in_progress" | "submitted" | "returned" | "done" | "withdrawn" | "sent_back";
                /** @description 年度目标 */
                targetId?: number;
                /** @description 名称或编号中的文字 */
                text?: string;
                /** @description 牵头单位 */
                unitId?: number;
                /** @description 完成期限所在年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TaskItemAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tasksCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "code": "任务编号",
                 *       "officeId": 1,
                 *       "leadUnitIds": [
                 *         1
                 *       ],
                 *       "targetId": 1,
                 *       "title": "组织书面述法",
                 *       "measure": "具体措施",
                 *       "dueOn": "2024-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["NewTasksBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    taskListShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    tasksEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "title": "文字",
                 *       "measure": "文字",
                 *       "dueOn": "2024-06-30",
                 *       "leadUnitId": 1,
                 *       "targetId": 1
                 *     }
                 */
                "application/json": components["schemas"]["DraftEditBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentAccept: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentAssign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "leadUnitId": 1,
                 *       "cooperatingUnitIds": [
                 *         1
                 *       ],
                 *       "assignedOn": "2024-06-30",
                 *       "dueOn": "2024-06-30",
                 *       "milestones": [
                 *         {
                 *           "name": "方案印发",
                 *           "dueOn": "2024-06-30"
                 *         }
                 *       ],
                 *       "reportingCycle": "none",
                 *       "periods": [
                 *         {
                 *           "label": "上半年",
                 *           "dueOn": "2024-06-30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    contributionsOfTask: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ContributionAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    contributionsContribute: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": 1,
                 *       "body": "已完成本单位承担的案卷评查。",
                 *       "percent": 1,
                 *       "readings": [
                 *         {
                 *           "indicatorId": 1,
                 *           "value": 98.5,
                 *           "unit": "计量单位",
                 *           "asOfOn": "2024-06-30",
                 *           "previous": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewContributionBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContributionAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    tasksChangeCooperators: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "unitIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["CooperatorsBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    disagreementsOfTask: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DisagreementAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    disagreementsRejectPart: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "unitId": 1,
                 *       "statement": "不应由本单位配合的理由"
                 *     }
                 */
                "application/json": components["schemas"]["PartDisputeBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DisagreementAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentExtensionsRequest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "理由",
                 *       "dueOn": "2024-06-30"
                 *     }
                 */
                "application/json": components["schemas"]["ExtensionBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskPageAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    tasksAddMilestones: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "milestones": [
                 *         {
                 *           "name": "方案印发",
                 *           "dueOn": "2024-06-30"
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["MilestonesBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentReachMilestone: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                position: number;
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentReassign: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "理由",
                 *       "leadUnitId": 1,
                 *       "dueOn": "2024-06-30",
                 *       "milestones": [
                 *         {
                 *           "name": "方案印发",
                 *           "dueOn": "2024-06-30"
                 *         }
                 *       ],
                 *       "handOver": "交接说明：办到哪一步、接着办什么"
                 *     }
                 */
                "application/json": components["schemas"]["ReassignBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    reportDraftsOpen: {
        parameters: {
            query?: {
                /** @description 填报期的名称；缺省为最早未报的一期，空为不按期 */
                period?: string;
            };
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraftAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    reportDraftsSave: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "progress",
                 *       "period": "2024年第一季度",
                 *       "percent": 1,
                 *       "body": "文字",
                 *       "readings": [
                 *         {
                 *           "indicatorId": 1,
                 *           "value": 98.5,
                 *           "unit": "计量单位",
                 *           "asOfOn": "2024-06-30",
                 *           "previous": 1
                 *         }
                 *       ],
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["ReportDraftBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportDraftAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    reportsOfTask: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ReportAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    reportsSubmit: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "purpose": "progress",
                 *       "period": "2024年第一季度",
                 *       "percent": 1,
                 *       "body": "方案已印发，十二个单位书面述法报告全部收齐。",
                 *       "readings": [
                 *         {
                 *           "indicatorId": 1,
                 *           "value": 98.5,
                 *           "unit": "计量单位",
                 *           "asOfOn": "2024-06-30",
                 *           "previous": 1
                 *         }
                 *       ],
                 *       "taskVersion": 1
                 *     }
                 */
                "application/json": components["schemas"]["NewReportBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewReportAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentResume: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["VersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentReturn: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    taskListStory: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["StoryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    assignmentSuspend: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentWithdraw: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                taskId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "reason": "理由"
                 *     }
                 */
                "application/json": components["schemas"]["ReasonBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    assignmentAssignMany: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "tasks": [
                 *         {
                 *           "version": 1,
                 *           "leadUnitId": 1,
                 *           "cooperatingUnitIds": [
                 *             1
                 *           ],
                 *           "assignedOn": "2024-06-30",
                 *           "dueOn": "2024-06-30",
                 *           "milestones": [
                 *             {
                 *               "name": "方案印发",
                 *               "dueOn": "2024-06-30"
                 *             }
                 *           ],
                 *           "reportingCycle": "none",
                 *           "periods": [
                 *             {
                 *               "label": "上半年",
                 *               "dueOn": "2024-06-30"
                 *             }
                 *           ],
                 *           "taskId": 1
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["AssignManyBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskItemsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    taskListCounts: {
        parameters: {
            query?: {
                /** @description 期限不早于 */
                dueFrom?: string;
                /** @description 期限不晚于 */
                dueTo?: string;
                /** @description 在办任务的亮灯 */
                light?: "normal" | "near" | "overdue" | "suspended";
                /** @description true：只看本人任职机构或单位的任务，不含下级和分管单位 */
                mine?: "true" | "false";
                /** @description 督办机构 */
                officeId?: number;
                /** @description 状态；open 为已下达未办结，all 为全部，returned 为单位退回、待督办机构答复，sent_back 为督办机构退回补办 */
                status?: "open" | "all" | "draft" | "assigned" | "accepted" | "in_progress" | "submitted" | "returned" | "done" | "withdrawn" | "sent_back";
                /** @description 年度目标 */
                targetId?: number;
                /** @description 名称或编号中的文字 */
                text?: string;
                /** @description 牵头单位 */
                unitId?: number;
                /** @description 完成期限所在年度 */
                year?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TaskCountsAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tokensList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensAnswer"];
                };
            };
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    tokensCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "月报汇总程序",
                 *       "scopes": [
                 *         "文字"
                 *       ],
                 *       "days": 90
                 *     }
                 */
                "application/json": components["schemas"]["NewTokenBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NewTokenAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    tokensRevoke: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                tokenId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    webhooksList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    webhooksCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "name": "市政务平台",
                 *       "url": "https://oa.example.gov.cn/hook",
                 *       "events": [
                 *         "task.*",
                 *         "notice.issued"
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewWebhookBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    webhooksShow: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    webhooksRemove: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["WebhookVersionBody"];
            };
        };
        responses: {
            /** @description 已办理 */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    webhooksChange: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "name": "市政务平台",
                 *       "url": "https://oa.example.gov.cn/hook",
                 *       "events": [
                 *         "task.*",
                 *         "notice.issued"
                 *       ],
                 *       "active": true
                 *     }
                 */
                "application/json": components["schemas"]["ChangeWebhookBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    webhooksDeliveries: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description queued 待发，sent 已送达，failed 已放弃 */
                state?: "queued" | "sent" | "failed";
            };
            header?: never;
            path: {
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["WebhookDeliveryAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
        };
    };
    webhooksReplay: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                deliveryId: number;
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    webhooksRenewSecret: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1
                 *     }
                 */
                "application/json": components["schemas"]["WebhookVersionBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookSecretAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    webhooksTest: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path: {
                /** @example 1 */
                webhookId: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebhookDeliveryAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    yearlyRoundApply: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "year": 2024,
                 *       "templateIds": [
                 *         1
                 *       ],
                 *       "unitIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["ApplyBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    yearlyRoundPreview: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "year": 2024,
                 *       "templateIds": [
                 *         1
                 *       ],
                 *       "unitIds": [
                 *         1
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["RoundBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    yearlyRoundList: {
        parameters: {
            query?: {
                /** @description 上一页答复中的 next */
                cursor?: string;
                /** @description 每页条数，缺省 25 */
                limit?: number;
                /** @description 督办机构 */
                officeId?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 一页 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TemplateAnswer"][];
                        /** @description 下一页的 cursor；没有下一页为 null */
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
        };
    };
    yearlyRoundCreate: {
        parameters: {
            query?: never;
            header?: {
                /**
                 * @description 1至100个可见 ASCII 字符，每次新的办理用新的键；同键重发只办理一次
                 * @example 3f1c9e2a-6d0b-4a57-9a3e-0c2b7d1e5f60
                 */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "officeId": 1,
                 *       "title": "公开{lastYear}年度法治政府建设情况报告",
                 *       "measure": "要求",
                 *       "basis": "依据",
                 *       "dueMonth": 3,
                 *       "dueDay": 31,
                 *       "shift": "before",
                 *       "audience": "units",
                 *       "unitId": 1,
                 *       "reportingCycle": "none",
                 *       "milestones": [
                 *         {
                 *           "name": "报告初稿完成",
                 *           "month": 3,
                 *           "day": 31
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["NewTemplateBody"];
            };
        };
        responses: {
            /** @description 已创建 */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    yearlyRoundEdit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /** @example 1 */
                templateId: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                /**
                 * @example {
                 *       "version": 1,
                 *       "enabled": true,
                 *       "title": "{year}、{lastYear} 代表年度和上一年度",
                 *       "measure": "文字",
                 *       "basis": "文字",
                 *       "dueMonth": 3,
                 *       "dueDay": 31,
                 *       "shift": "before",
                 *       "audience": "units",
                 *       "unitId": 1,
                 *       "reportingCycle": "none",
                 *       "milestones": [
                 *         {
                 *           "name": "报告初稿完成",
                 *           "month": 3,
                 *           "day": 31
                 *         }
                 *       ]
                 *     }
                 */
                "application/json": components["schemas"]["TemplateEditBody"];
            };
        };
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            422: components["responses"]["Problem422"];
            429: components["responses"]["Problem429"];
        };
    };
    healthShow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description 成功 */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
            /** @description 有不可缺的部分不可用 */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthAnswer"];
                };
            };
        };
    };
}
