namespace Cairn.Organisations;

/// <summary>What somebody is in an organisation. A person may be several things.</summary>
public enum Role
{
    Administrator,
    Coach,
    Sponsor,
    Lead,
    DataLead,
    Member,
    Partner,
    Faculty,
    Director,
    LearningAgent,
    Synthesiser,
    Analyst,
    Reader,
}
