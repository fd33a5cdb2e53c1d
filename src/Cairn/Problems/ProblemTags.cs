namespace Cairn.Problems;

/// <summary>What a problem is made of, as those who report it tick it. The first four are what people say who would improve care and cannot (A3 of the BMJ collection on quality improvement).</summary>
[Flags]
public enum ProblemTags
{
    None = 0,
    NoTime = 1,
    NoSupport = 2,
    NoPower = 4,
    NoResources = 8,
    NearMiss = 16,
    Complaint = 32,
    Idea = 64,
}

/// <summary>Whom a problem matters to.</summary>
[Flags]
public enum MattersTo
{
    None = 0,
    Patients = 1,
    Staff = 2,
}
