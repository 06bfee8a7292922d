// The key of the address is sent as a form, and taken out of the history first.
const key = decodeURIComponent(location.hash.slice(1));
const form = document.querySelector('#open');
if (key && form) {
	history.replaceState(null, '', '/open');
	form.elements.key.value = key;
	form.submit();
}
