/** A report of non-delivery as Postfix and most others write it (RFC 3464). */
export function deliveryReport({
  messageId,
  action = 'failed',
  status = '5.1.1',
  diagnostic = 'smtp; 550 5.1.1 <wang@unit.example>: Recipient address rejected:\n    User unknown',
}: {
  readonly messageId: string;
  readonly action?: string;
  readonly status?: string;
  readonly diagnostic?: string;
}): string {
  return `Return-Path: <>
From: MAILER-DAEMON@mail.example.cn (Mail Delivery System)
To: duban@example.cn
Subject: Undelivered Mail Returned to Sender
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status; boundary="b1"

--b1
Content-Type: text/plain; charset=us-ascii

I'm sorry to have to inform you that your message could not be delivered.

--b1
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.cn
Arrival-Date: Thu, 11 Jul 2024 10:00:00 +0800 (CST)

Final-Recipient: rfc822; wang@unit.example
Original-Recipient: rfc822;wang@unit.example
Action: ${action}
Status: ${status}
Remote-MTA: dns; mx.unit.example
Diagnostic-Code: ${diagnostic}

--b1
Content-Type: message/rfc822

From: duban@example.cn
To: wang@unit.example
Message-ID: ${messageId}
Subject: =?UTF-8?B?5o+Q6YaS?=

text

--b1--
`;
}
