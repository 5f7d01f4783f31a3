namespace Cairn.Language.Syntax;

/// <summary>The universal part of speech of a token, as Universal Dependencies names them.</summary>
public enum WordClass : byte
{
    X,
    Adj,
    Adp,
    Adv,
    Aux,
    Cconj,
    Det,
    Intj,
    Noun,
    Num,
    Part,
    Pron,
    Propn,
    Punct,
    Sconj,
    Sym,
    Verb,
}
