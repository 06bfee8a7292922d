// Arrow keys go from spot to spot of the picture; Tab does so without this.

const AHEAD = {
	ArrowRight: (dx, dy) => [dx, dy],
	ArrowLeft: (dx, dy) => [-dx, dy],
	ArrowDown: (dx, dy) => [dy, dx],
	ArrowUp: (dx, dy) => [-dy, dx],
};

document.addEventListener('keydown', (event) => {
	const turned = AHEAD[event.key];
	const spot = event.target.closest?.('.net a');
	if (!turned || !spot || event.ctrlKey || event.metaKey || event.altKey) return;
	event.preventDefault();
	const from = centre(spot);
	let best = null;
	let least = Infinity;
	for (const other of spot.closest('.net').querySelectorAll('a')) {
		const to = centre(other);
		const [ahead, aside] = turned(to.x - from.x, to.y - from.y);
		const far = ahead + 2 * Math.abs(aside);
		if (ahead > 1 && far < least) [best, least] = [other, far];
	}
	best?.focus();
});

function centre(spot) {
	const box = spot.querySelector('.disc').getBoundingClientRect();
	return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
