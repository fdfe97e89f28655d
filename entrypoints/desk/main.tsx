import { startPage } from '../own-views/start-page.tsx';

startPage(<main class="insyn" />);
