using Cairn.Journal;
using Cairn.Organisations;
using Cairn.Tests.Databases;

namespace Cairn.Tests.Journal;

public sealed class ListJournalTests
{
    [Theory, EachDatabase]
    public async Task The_latest_day_comes_first_and_each_is_found_by_sort_theme_and_word(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        await book.WrittenAsync(new(JournalKind.Observation, new(2026, 1, 12), "Ärger over linen") { Themes = "linen" });
        await book.WrittenAsync(new(JournalKind.Qualitative, new(2026, 1, 20), "Five families") { Excerpt = "She was afraid of the corridor", Method = QualitativeMethod.Interview, Themes = "linen, night 50%" });
        await book.WrittenAsync(new(JournalKind.Observation, new(2026, 1, 14), "Quiet night"));

        (await TextsAsync(book, new())).ShouldBe(["Five families", "Quiet night", "Ärger over linen"]);
        (await TextsAsync(book, new(JournalKind.Observation))).ShouldBe(["Quiet night", "Ärger over linen"]);
        (await TextsAsync(book, new(Theme: "Linen"))).ShouldBe(["Five families", "Ärger over linen"]);
        (await TextsAsync(book, new(Theme: "line"))).ShouldBeEmpty("a theme is a whole one");
        (await TextsAsync(book, new(Theme: "night 5_%"))).ShouldBeEmpty("their signs are only signs");
        (await TextsAsync(book, new(Text: "ÄRGER linen"))).ShouldBe(["Ärger over linen"]);
        (await TextsAsync(book, new(Text: "afraid"))).ShouldBe(["Five families"]);
        (await book.ListAsync(new(), book.Amara))!.Themes.ShouldBe([new("linen", 2), new("night 50%", 1)]);
        (await TextsAsync(book, new(Text: string.Join(' ', Enumerable.Repeat("a", 4000))))).ShouldBe(["Five families"], "no number of words is too much");
    }

    [Theory, EachDatabase]
    public async Task What_was_said_before_is_not_found_any_more(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app);
        var entry = await book.WrittenAsync();
        await book.ChangeAsync(entry, new(JournalKind.Observation, new(2026, 1, 12), "Quiet night"), 1, book.Amara);

        (await TextsAsync(book, new(Text: "lights"))).ShouldBeEmpty();
        (await TextsAsync(book, new(JournalKind.Surprise))).ShouldBeEmpty();
        (await book.ListAsync(new(), book.Amara))!.Themes.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task Passers_by_of_a_public_project_read_it_without_names(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app, PrivacyLevel.Public);
        var entry = await book.WrittenAsync();

        (await book.ListAsync(new(), Actor.Anonymous))!.Entries.Rows.Single().Name.ShouldBeNull();
        (await book.FindAsync(entry, Actor.Anonymous))!.Names.ShouldBeEmpty();
    }

    [Theory, EachDatabase]
    public async Task A_confidential_journal_is_the_teams(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var book = await Notebook.OpenAsync(app, PrivacyLevel.Confidential);
        var entry = await book.WrittenAsync();

        (await book.ListAsync(new(), book.Carla)).ShouldBeNull();
        (await book.FindAsync(entry, book.Carla)).ShouldBeNull();
        (await book.FindAsync(entry, book.Bo)).ShouldNotBeNull();
    }

    private static async Task<IEnumerable<string>> TextsAsync(Notebook book, JournalFilter filter) => (await book.ListAsync(filter, book.Amara))!.Entries.Rows.Select(row => row.Says!.Text);
}
