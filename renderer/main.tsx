import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { Starting } from './screens/failed/Starting.tsx';
import { StoreContext } from './state/app-context.ts';
import { connect } from './state/connect.ts';
import { faultOf } from './state/create-store.ts';
import { start } from './state/start.ts';
import './styles/tokens.css';
import './styles/base.css';
import './styles/components.css';

const place = document.getElementById('root');
if (place) {
  const root = createRoot(place);
  root.render(<Starting fault={null} />);
  start(connect(window), window).then(
    (store) =>
      root.render(
        <StrictMode>
          <StoreContext value={store}>
            <App />
          </StoreContext>
        </StrictMode>,
      ),
    (error: unknown) => root.render(<Starting fault={faultOf(error)} />),
  );
}
