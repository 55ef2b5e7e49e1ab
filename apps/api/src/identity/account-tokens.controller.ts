import { Controller, Delete, Get, Param } from '@nestjs/common';
import { AccessTokenService, actorOf, type Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { Answers } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { TokensAnswer } from './token.dto.ts';

/** Another's access tokens, in the hands of the security administrator. */
@Controller('accounts/:accountId/tokens')
export class AccountTokensController {
  constructor(private readonly tokens: AccessTokenService) {}

  @Get()
  @Permission('accounts.read')
  @Answers('列出一个账号的访问令牌', TokensAnswer)
  async list(@Param('accountId', IdPipe) accountId: number): Promise<TokensAnswer> {
    return { items: await this.tokens.list(accountId) };
  }

  @Delete(':tokenId')
  @Permission('accounts.revoke_access')
  @Answers('撤销一个账号的访问令牌')
  async revoke(
    @Who() principal: Principal,
    @Param('accountId', IdPipe) accountId: number,
    @Param('tokenId', IdPipe) id: number,
  ): Promise<void> {
    await this.tokens.revoke(actorOf(principal), accountId, id);
  }
}
