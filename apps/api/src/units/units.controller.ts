import { Controller, Get, Query, UseGuards } from '@nestjs/common';
import { ApiOperation, ApiTags } from '@nestjs/swagger';
import {
  unitListSchema,
  unitQuerySchema,
  type Language,
  type UnitList,
  type UnitQuery,
  type UnitRow,
} from '@penhouder/contracts';
import { instantOfMs, type LocalDate, type UnitId } from '@penhouder/domain';
import { listContacts, searchUnits, type UnitRow as StoredUnit } from '@penhouder/persistence';
import { DataSource } from 'typeorm';
import { Answers } from '../openapi/answers';
import { Who, type SignedIn } from '../security/signed-in';
import { SignedInGuard } from '../security/signed-in.guard';
import { describeUnit } from './describe-unit';

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
    const units = await searchUnits(this.database, { text: query.q ?? '', onDate, limit: query.limit ?? 20 });
    const unitIds = units.map(({ id }) => id);
    const contacts = await listContacts(this.database, { bodyId: body.id, unitIds });
    const countOf = (unitId: UnitId): number => contacts.filter((contact) => contact.unitId === unitId).length;
    return { units: units.map((unit) => ({ ...toRow(unit, user.language), contactCount: countOf(unit.id) })) };
  }
}

function toRow(unit: StoredUnit, language: Language): Omit<UnitRow, 'contactCount'> {
  const { id, kind, name, nis, validFrom, validTo, province } = unit;
  return { id, kind, name, nis, validFrom, validTo, province, description: describeUnit(unit, language) };
}
