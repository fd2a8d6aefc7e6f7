/** What closes a company's name. */
export const COMPANY_SUFFIXES: readonly string[] = `
Co Co. Ltd Ltd. Inc Inc. Corp Corp. Corporation Company Limited PLC plc Plc LLC LLP L.P. LP Bhd Bhd. Berhad Sdn Sdn. Pty
Pty. Pvt Pvt. GmbH AG SA S.A. S.p.A. SpA NV N.V. B.V. BV AB ASA Oyj KG SE Tbk PT PJSC OJSC JSC PAO Group Holdings
Holding & Sons Bros Brothers`
  .trim()
  .split(/\s+/);
