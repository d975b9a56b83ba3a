import { apiPaths, type Answer } from '@penhouder/contracts';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PaperList } from './PaperList';
import { unbroken } from '../../parts/unbroken';

const SHOWN_HASH = 12;

/** Who, when, along which way, which mandates and values, on which text, with which evidence. */
export function AnswerFacts({ answer }: { answer: Answer }): ReactNode {
  const { t } = useTranslation();
  const { organ, mandates, values, why, papers, signedPdf, evidence, textVersion } = answer;
  return (
    <dl className="facts small">
      <SignerFacts answer={answer} />
      <Fact label={t('dossier.received')}>{unbroken(answer.received.text)}</Fact>
      <Fact label={t('dossier.channel')}>{answer.channelText}</Fact>
      {organ === null ? null : <Fact label={t('dossier.organ')}>{`${organ.name} · ${organ.on.text}`}</Fact>}
      {mandates.length === 0 ? null : (
        <Fact label={t('dossier.mandates')}>
          <MandateList mandates={mandates} />
        </Fact>
      )}
      {values.map(({ code, name, value }) => (
        <Fact key={code} label={name}>
          {unbroken(value)}
        </Fact>
      ))}
      {signedPdf.map(({ name, value }) => (
        <Fact key={name} label={name}>
          {value}
        </Fact>
      ))}
      {papers.length === 0 ? null : (
        <Fact label={t('dossier.papers')}>
          <PaperList papers={papers} />
        </Fact>
      )}
      {why === null ? null : <Fact label={t('dossier.why')}>{why}</Fact>}
      <Fact label={t('dossier.evidence')}>
        <Proof rowId={answer.rowId} evidence={evidence} />
      </Fact>
      <Fact label={t('dossier.textVersion')}>
        <Hash text={t('dossier.textVersionText', { hash: short(textVersion.sha256) })} hash={textVersion.sha256} />
      </Fact>
    </dl>
  );
}

/** A delegation stands above whoever signed by it. */
function SignerFacts({ answer }: { answer: Answer }): ReactNode {
  const { signer, absenceText, delegationText, capacityText } = answer;
  const { t } = useTranslation();
  return (
    <>
      {absenceText === null ? null : <Fact label={t('dossier.absence')}>{absenceText}</Fact>}
      {delegationText === null ? null : <Fact label={t('dossier.delegation')}>{delegationText}</Fact>}
      {signer === null ? null : <Fact label={t('dossier.signer')}>{`${signer.name}, ${signer.function}`}</Fact>}
      {capacityText === null ? null : <Fact label={t('dossier.capacity')}>{capacityText}</Fact>}
    </>
  );
}

function Proof({ rowId, evidence: { number, hash } }: Pick<Answer, 'rowId' | 'evidence'>): ReactNode {
  const { t } = useTranslation();
  return (
    <>
      <Hash text={t('dossier.evidenceText', { number, hash: short(hash) })} hash={hash} />
      <br />
      <a href={apiPaths.receipt(rowId)} download>
        {t('dossier.receipt')}
      </a>
    </>
  );
}

function Fact({ label, children }: { label: string; children: ReactNode }): ReactNode {
  return (
    <>
      <dt>{label}</dt>
      <dd className="any-break">{children}</dd>
    </>
  );
}

function MandateList({ mandates }: { mandates: Answer['mandates'] }): ReactNode {
  const { t } = useTranslation();
  return (
    <ul className="bullets">
      {mandates.map(({ id, text, isGiven }) => (
        <li key={id}>{t(isGiven ? 'dossier.mandateGiven' : 'dossier.mandateNotGiven', { text })}</li>
      ))}
    </ul>
  );
}

function Hash({ text, hash }: { text: string; hash: string }): ReactNode {
  return <span title={hash}>{text}</span>;
}

function short(hash: string): string {
  return hash.slice(0, SHOWN_HASH);
}
