/** The window's place. Until it exists the check runs in the terminal. */
export function App() {
  return (
    <main>
      <h1>Postern</h1>
      <p>To check your e-mail sending, run “postern check” in a terminal.</p>
    </main>
  );
}
