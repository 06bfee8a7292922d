// One key an answer: the answer is sent, and the next person comes back with it. Without a script
// the buttons do the same, a page at a time.

const main = document.getElementById('main');
const waiting = [];
let busy = false;

// Keys that come before the next person is shown are meant for that person.
document.addEventListener(
	'keydown',
	(event) => {
		if (!busy || event.ctrlKey || event.metaKey || event.altKey || event.key.length > 1) return;
		event.preventDefault();
		event.stopImmediatePropagation();
		waiting.push(event.key);
	},
	true,
);

document.addEventListener('submit', async (event) => {
	if (!main.contains(event.target)) return;
	event.preventDefault();
	if (busy) return;
	busy = true;
	const form = event.target;
	const body = new URLSearchParams(new FormData(form, event.submitter));
	body.set('at_once', 'yes');
	try {
		const answer = await fetch(form.action, { method: 'POST', body });
		const next = new DOMParser().parseFromString(await answer.text(), 'text/html');
		main.replaceChildren(...next.getElementById('main').childNodes);
	} catch {
		waiting.length = 0;
		const problem = document.createElement('p');
		problem.className = 'flash wrong';
		problem.setAttribute('role', 'alert');
		problem.textContent = 'Inroad did not answer. Is it running? Nothing was changed; try again.';
		main.prepend(problem);
	}
	busy = false;
	const key = waiting.shift();
	if (key) main.querySelector(`[data-key="${CSS.escape(key)}"]`)?.click();
});
