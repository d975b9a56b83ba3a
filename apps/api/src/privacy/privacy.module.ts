import { Module } from '@nestjs/common';
import { PersonsController } from './persons.controller';
import { PrivacyController } from './privacy.controller';

@Module({ controllers: [PrivacyController, PersonsController] })
export class PrivacyModule {}
