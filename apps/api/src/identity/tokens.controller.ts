import { Body, Controller, Delete, Get, Param, Post } from '@nestjs/common';
import { permissionWords, tokenScopesFor } from '#domain/identity';
import { AccessTokenService, actorOf, type Principal } from '#features/identity';
import { Permission, Who } from '../http/access.ts';
import { Answers, AnswersCreated } from '../http/answers.ts';
import { IdPipe } from '../http/input.ts';
import { NewTokenAnswer, NewTokenBody, TokenScopesAnswer, TokensAnswer } from './token.dto.ts';

/** One's own access tokens; never reached by a token. */
@Controller('tokens')
export class TokensController {
  constructor(private readonly tokens: AccessTokenService) {}

  @Get()
  @Permission('tokens.own')
  @Answers('列出自己的访问令牌', TokensAnswer)
  async list(@Who() { accountId }: Principal): Promise<TokensAnswer> {
    return { items: await this.tokens.list(accountId) };
  }

  @Get('scopes')
  @Permission('tokens.own')
  @Answers('列出可以给令牌的权限及其含义', TokenScopesAnswer)
  scopes(@Who() { permissions }: Principal): TokenScopesAnswer {
    return {
      items: tokenScopesFor(permissions).map((scope) => ({
        scope,
        ...permissionWords(scope),
        readsOnly: scope.endsWith('.read'),
      })),
    };
  }

  @Post()
  @Permission('tokens.own')
  @AnswersCreated('新建访问令牌', NewTokenAnswer)
  create(@Who() principal: Principal, @Body() body: NewTokenBody): Promise<NewTokenAnswer> {
    return this.tokens.create(principal, body);
  }

  @Delete(':tokenId')
  @Permission('tokens.own')
  @Answers('撤销自己的一个访问令牌')
  async revoke(@Who() principal: Principal, @Param('tokenId', IdPipe) id: number): Promise<void> {
    await this.tokens.revoke(actorOf(principal), principal.accountId, id);
  }
}
