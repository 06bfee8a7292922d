"""What people look for, in five languages: the words that tell one need from another."""

from inroad.domain.notes.signals import NeedKind


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


SOUGHT: tuple[tuple[NeedKind, frozenset[str]], ...] = (
    (
        "customers",
        _set(
            """
            customer customers client clients users pilots pilot buyers distributors partners leads
            resellers prospects testers kunden pilotkunden vertriebspartner clientes pilotos
            pilotes distributeurs partenaires distribuidores parceiros compradores
            """
        ),
    ),
    (
        "raising",
        _set(
            """
            investor investors funding capital money angels vcs seed round investoren geldgeber
            kapital investisseur investisseurs fonds inversor inversores inversionistas inversion
            financiacion investidor investidores investimento
            """
        ),
    ),
    (
        "moving",
        _set(
            """
            flat apartment house wohnung haus appart appartement logement piso apartamento depa ape
            imovel casa zimmer
            """
        ),
    ),
    (
        "job",
        _set(
            """
            job jobs work gig internship employment placement role position stelle arbeit praktikum
            emploi poste boulot stage trabajo empleo curro puesto emprego trabalho vaga estagio
            recolocacao
            """
        ),
    ),
    (
        "hiring",
        _set(
            """
            ceo cfo cto coo cmo cpo cro vp svp head chief lead director manager engineer engineers
            developer developers dev devs designer designers cofounder founder people talent
            candidates candidate staff salespeople sales salesperson rep reps analyst accountant
            recruiter assistant intern interns marketer pm pms hire hires team programmers
            programmer scientist scientists nurse nurses cook chef driver drivers technician
            operator ea sdr sdrs ae aes counsel controller bookkeeper leiter leiterin entwickler
            entwicklerin mitarbeiter leute verstarkung directeur directrice developpeur
            developpeurs developpeuse ingenieur ingenieurs ingenieure commercial commerciaux
            stagiaire director directora desarrollador desarrolladores programador programadores
            ingeniero ingenieros comercial comerciales gente desenvolvedor desenvolvedores
            desenvolvedora engenheiro engenheiros vendedor vendedores diretor diretora
            geschaftsfuhrer finanzchef vertriebler praktikanten alternant associe
            """
        ),
    ),
    ("other", _set("intro introduced advice help mentor feedback hilfe rat conseils ayuda ajuda")),
)
"""Kinds of needs with the words for what is looked for; the first word that fits decides."""
