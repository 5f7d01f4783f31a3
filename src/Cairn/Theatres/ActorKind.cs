namespace Cairn.Theatres;

/// <summary>What an actor is.</summary>
public enum ActorKind
{
    State,
    Government,
    Military,
    Police,
    Intelligence,
    Militia,
    ArmedGroup,
    Coalition,
    International,
    Civilian,
    Party,
    Media,
    Tribe,
}
