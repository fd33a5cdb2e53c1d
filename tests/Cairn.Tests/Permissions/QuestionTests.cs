using System.Reflection;
using Cairn.Organisations;

namespace Cairn.Tests.Permissions;

/// <summary>A question says who asks, or is asked with what somebody was shown already.</summary>
public sealed class QuestionTests
{
    private static readonly string[] Asking = ["Find", "List", "Count"];

    /// <summary>Those that anybody may ask, and why.</summary>
    private static readonly Dictionary<string, string> Open = new(StringComparer.Ordinal)
    {
        ["FindActor.BySession"] = "says who asks",
        ["FindActor.ByPerson"] = "says who asks",
        ["FindToken.Handle"] = "says who asks",
        ["FindInvitation.Handle"] = "whoever holds the link",
        ["FindEmbed.Handle"] = "whoever holds the link",
        ["FindLink.Handle"] = "whoever holds the link",
        ["FindReport.Handle"] = "whoever holds the link",
        ["FindDemonstration.Handle"] = "before anybody can sign in",
        ["ListDemonstrationPeople.Handle"] = "before anybody can sign in",
        ["ListPublicOrganisations.Handle"] = "what is public",
        ["ListOperations.AfterAsync"] = "a part of the live stream, which asks before each whether its reader still sees the diagram (DiagramStreamTests)",
    };

    [Fact]
    public void Every_question_says_who_asks()
    {
        var questions = typeof(CairnFeatures).Assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false, IsNested: false } && Asking.Any(word => type.Name.StartsWith(word, StringComparison.Ordinal) && type.Name.Length > word.Length && char.IsUpper(type.Name[word.Length])))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly).Where(method => method.ReturnType.Name is "Task`1" or "ValueTask`1")).ToList();

        var silent = questions.Where(method => !method.GetParameters().Any(parameter => parameter.ParameterType == typeof(Actor) || parameter.ParameterType.Name.EndsWith("View", StringComparison.Ordinal)))
            .Select(method => $"{method.DeclaringType!.Name}.{method.Name}").Distinct();

        silent.ShouldBe(Open.Keys, ignoreOrder: true);
        questions.Count.ShouldBeGreaterThan(50);
    }
}
