using Cairn.Organisations;
using Cairn.People;

namespace Cairn.Tests.People;

/// <summary>Names are one line wherever they are given: they stand in letters and lists.</summary>
public sealed class NameTests
{
    [Theory]
    [InlineData("Bo\r\nBcc: all@example.org")]
    [InlineData("Bo\tB")]
    [InlineData("Bo\u2028B")]
    [InlineData("Bo\u0007")]
    public void A_name_is_one_line(string name)
    {
        new ProfileDescription(name, "", "", "", "", "").Check().Refusals.Single().Words.ShouldBe("OneLine");
        new ProfileDescription("Bo", name, "", "", "", "").Check().Refusals.Single().Words.ShouldBe("OneLine");
        new NewAccount(name, "bo@example.org", RunningApp.Password).Check().Single().Words.ShouldBe("OneLine");
        new OrganisationDescription(name, OrganisationType.Ward, OrganisationLevel.Micro).Check().Refusals.Single().Words.ShouldBe("OneLine");
        new PriorityDescription(name, "", new(2026, 1, 1), null).Check().Refusals.Single().Words.ShouldBe("OneLine");
    }

    [Theory]
    [InlineData("Zoë Ångström")]
    [InlineData("\u0639\u0645\u0631")]
    public void In_any_alphabet(string name) => new ProfileDescription(name, "", "", "", "", "").Check().IsAccepted.ShouldBeTrue();
}
