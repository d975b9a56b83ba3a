import { Module } from '@nestjs/common';
import { SignPagesModule } from '../sign-pages/sign-pages.module';
import { BodyReceiptsController } from './body-receipts.controller';
import { Receipts } from './receipts.service';
import { SignerReceiptController } from './signer-receipt.controller';

@Module({
  imports: [SignPagesModule],
  controllers: [SignerReceiptController, BodyReceiptsController],
  providers: [Receipts],
})
export class ReceiptsModule {}
