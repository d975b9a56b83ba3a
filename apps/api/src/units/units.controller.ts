import { Body, Controller, Get, Post, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  addedUnitSchema,
  unitFormSchema,
  unitListSchema,
  unitQuerySchema,
  type AddedUnit,
  type UnitForm,
  type UnitList,
  type UnitQuery,
} from '@penhouder/contracts';
import { instantOfMs, type LocalDate, type UnitId } from '@penhouder/domain';
import { listContacts, searchUnits } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { addedUnit } from './added-unit';
import { unitRow } from './unit-row';

@ApiTags('units')
@Controller('units')
@UseGuards(SignedInGuard)
export class UnitsController {
  constructor(private readonly database: DataSource) {}

  @Get()
  @ApiOperation({ operationId: 'searchUnits', summary: 'Legal units by name or NIS code that exist on a day' })
  @Answers(200, unitListSchema)
  async search(
    @Query({ schema: unitQuerySchema }) query: UnitQuery,
    @Who() { body, user }: SignedIn,
  ): Promise<UnitList> {
    const onDate = (query.on ?? instantOfMs(Date.now()).slice(0, 10)) as LocalDate;
    const units = await searchUnits(this.database, {
      bodyId: body.id,
      text: query.q ?? '',
      onDate,
      limit: query.limit ?? 20,
    });
    const unitIds = units.map(({ id }) => id);
    const contacts = await listContacts(this.database, { bodyId: body.id, unitIds });
    const countOf = (unitId: UnitId): number => contacts.filter((contact) => contact.unitId === unitId).length;
    return { units: units.map((unit) => ({ ...unitRow(unit, user.language), contactCount: countOf(unit.id) })) };
  }

  /** 409 `UnitExists`, 422 `EnterpriseNumberInvalid`, `ContactEmailInvalid`. */
  @Post()
  @ApiOperation({ operationId: 'addUnit', summary: 'Add an organisation that no reference data know' })
  @Answers(201, addedUnitSchema)
  async add(@Body({ schema: unitFormSchema }) form: UnitForm, @Who() { body, user }: SignedIn): Promise<AddedUnit> {
    return addedUnit(this.database, form, { body, user });
  }
}
