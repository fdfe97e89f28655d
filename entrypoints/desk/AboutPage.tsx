// About: version and the address of our own policy in the interface's language.

import { browser } from 'wxt/browser';
import { AboutView } from '../../components/desk/AboutView.tsx';
import { useWords } from '../../components/hooks/words.tsx';

export function AboutPage() {
  const t = useWords();
  return <AboutView version={browser.runtime.getManifest().version} policyUrl={t('ownPolicyPage')} />;
}
