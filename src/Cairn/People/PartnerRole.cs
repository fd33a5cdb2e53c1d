namespace Cairn.People;

/// <summary>What a patient, carer or family member may do in an activity (de Iongh and Erdmann, BMJ 2018;361:k1877). It is theirs to choose.</summary>
public enum PartnerRole
{
    /// <summary>Tells what happened to them, so that others understand.</summary>
    TellingTheirStory,

    /// <summary>Speaks for more people than themselves.</summary>
    RepresentingAGroup,

    /// <summary>Shapes the work with the others, from the question to the decision.</summary>
    PartnerInCoproduction,
}
