import { Controller, Get, Param, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import { callListSchema, callPageSchema, type CallList, type CallPage, type CallRow } from '@penhouder/contracts';
import { instantOfMs } from '@penhouder/domain';
import { explainCall, markdownToHtml, organName, textsIn } from '@penhouder/letters';
import { findCallDefinition, listCallDefinitions, type CallDefinitionRow } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { bodyCalendar } from '../dossiers/body-calendar';
import { shownDate, type Viewpoint } from '../dossiers/shown';
import { Answers } from '../openapi/answers';
import { ProblemError } from '../problems/problem-error';
import { isId } from '../security/id-or-not-found';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { compiledCallOf } from './compiled-calls';

/** The calls that a body can launch, explained. */
@ApiTags('calls')
@Controller('calls')
@UseGuards(SignedInGuard)
export class CallsController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'listCalls', summary: 'The newest version of every call, next closing first' })
  @Answers(200, callListSchema)
  async list(@Who() who: SignedIn): Promise<CallList> {
    const [calls, view] = await Promise.all([listCallDefinitions(this.database, who.body.id), this.viewpoint(who)]);
    const rows = calls.map((call) => callRow(call, view));
    return {
      calls: rows.sort((a, b) => Number(b.isOpen) - Number(a.isOpen) || (a.closing.on < b.closing.on ? -1 : 1)),
    };
  }

  @Get(':id')
  @ApiOperation({ operationId: 'getCall', summary: 'What a call asks, in plain words, with its sources' })
  @Answers(200, callPageSchema)
  async find(@Param('id') id: string, @Who() who: SignedIn): Promise<CallPage> {
    const call = isId(id) ? await findCallDefinition(this.database, { bodyId: who.body.id, id }) : null;
    if (call === null) throw new ProblemError('NotFound');
    return callPage(call, await this.viewpoint(who));
  }

  private async viewpoint({ user, body }: SignedIn): Promise<Viewpoint> {
    return {
      language: user.language,
      now: instantOfMs(Date.now()),
      calendar: await bodyCalendar(this.database, body.id),
    };
  }
}

function callRow(call: CallDefinitionRow, view: Viewpoint): CallRow {
  const { title, shortTitle, funder } = textsIn(call.wording, view.language);
  const { closing } = call.rules;
  return {
    id: call.id,
    code: call.code,
    version: call.version,
    title,
    shortTitle,
    funder,
    closing: shownDate(closing.on, view),
    isOpen: closing.on >= view.now.slice(0, 10),
  };
}

function callPage(call: CallDefinitionRow, view: Viewpoint): CallPage {
  const compiled = compiledCallOf(call);
  const { rules } = compiled;
  const texts = textsIn(call.wording, view.language);
  const { explanation, sections, facts } = explainCall(compiled, view.language);
  const round = rules.steps.find((step) => step.kind === 'sign-off-round');
  return {
    ...callRow(call, view),
    hash: call.hash,
    summaryHtml: markdownToHtml(texts.summary),
    explanation: [...explanation],
    sections: sections.map(({ id, title, lines }) => ({
      id,
      title,
      lines: lines.map(({ text, items }) => ({ text, items: [...items] })),
    })),
    facts: [...facts],
    steps: rules.steps.map((step) => ({
      id: step.id,
      kind: step.kind,
      title: texts.steps[step.id] ?? step.id,
      certainty: facts.find(({ about }) => about === `steps.${step.id}`)?.certainty ?? null,
    })),
    slots: round?.slots ?? 1,
    mandates: (round?.mandates ?? []).map(({ id, isNeededToCount }) => ({
      id,
      text: texts.mandates[id] ?? id,
      isNeededToCount,
    })),
    isInPrincipleAsked: round?.inPrinciple !== undefined,
    organs: (round?.organs ?? []).map((code) => ({ code, name: organName(code, view.language) })),
    defaults: { closingOn: rules.closing.on, closingTime: rules.closing.time, internalDueOn: rules.internalDue.on },
  };
}
