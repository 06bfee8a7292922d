"""The request of a text: there is one, it is specific, and a yes or a no answers it."""

from collections.abc import Iterator

from inroad.domain.lint_reader import Reader, Sentence, says

_COULD = (" could ", " konntest ", " konnten ", " pourrais ", " pourriez ", " podria", " pudiera")
"""With a condition in front this still asks: "If you could introduce us, …"."""


def one_request(text: Reader, wanted: str, example: str) -> str | None:
    """What has to change so that the text asks once for what is `wanted`, a kind of phrases."""
    requests = list(_requests(text, wanted))
    if not requests:
        return f"Ask one question that can be answered with yes or no, such as {example}"
    if len(requests) > 1:
        return "Keep a single request: the message asks for more than one thing."
    request = requests[0]
    if request.opens(text, "open_question"):
        return f"Ask so that a yes or a no is an answer, such as {example}"
    if not says(text.spoken(wanted), request.said):
        return f"Say exactly what you ask for, such as {example}"
    return None


def _requests(text: Reader, wanted: str) -> Iterator[Sentence]:
    """Questions that ask for something, and statements that ask for what is wanted.

    "I would love an introduction. Would that be all right?" asks once.
    """
    asking, naming = text.spoken("request"), text.spoken(wanted)
    pleasantries, back = text.spoken("pleasantry"), text.spoken("back")
    stated = False
    for sentence in text.sentences():
        said = sentence.said
        if sentence.asks:
            once_more = stated and says(back, said) and not says(naming, said)
            if not says(pleasantries, said) and not once_more:
                yield sentence
            stated = False
            continue
        only_if = sentence.opens(text, "condition") and not says(_COULD, said)
        if says(naming, said) and says(asking, said) and not only_if:
            stated = True
            yield sentence
