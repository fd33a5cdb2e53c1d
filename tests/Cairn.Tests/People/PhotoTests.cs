using System.Net;
using System.Net.Http.Headers;
using Cairn.Organisations;
using Cairn.People;
using Cairn.Tests.Databases;
using Cairn.Tests.Uploads;

namespace Cairn.Tests.People;

public sealed class PhotoTests
{
    [Theory, EachDatabase]
    public async Task Is_shown_to_colleagues_as_nothing_but_a_picture(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var person = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        await app.AddAsync("lee", app.World.Rowan, Role.Lead);
        await app.AddAsync("otto", app.World.Southmere, Role.Administrator);
        using var amara = await app.SignedInAsync("amara");

        (await SendAsync(amara, PictureBytes.Png())).StatusCode.ShouldBe(HttpStatusCode.Found);

        using var lee = await app.SignedInAsync("lee");
        using var otto = await app.SignedInAsync("otto");
        (await lee.GetStringAsync("/people", Cancel)).ShouldContain($"/people/{person.Value}/photo");
        var photo = await lee.GetAsync($"/people/{person.Value}/photo", Cancel);
        photo.Content.Headers.ContentType!.MediaType.ShouldBe("image/png");
        photo.Headers.GetValues("Content-Security-Policy").Single().ShouldBe("default-src 'none'; sandbox; frame-ancestors 'none'");
        photo.Headers.GetValues("X-Content-Type-Options").Single().ShouldBe("nosniff");
        (await otto.GetAsync($"/people/{person.Value}/photo", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);

        (await SendAsync(amara, null)).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await lee.GetAsync($"/people/{person.Value}/photo", Cancel)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Theory, EachDatabase]
    public async Task What_is_no_picture_is_refused_beside_its_field(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var amara = await app.SignedInAsync("amara");

        var answer = await SendAsync(amara, "<svg onload='alert(1)'/>"u8.ToArray());

        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await answer.Content.ReadAsStringAsync(Cancel)).ShouldContain("a JPEG or PNG file was expected");
    }

    [Theory, EachDatabase]
    public async Task Who_shows_no_picture_is_not_asked_to_take_it_away(DatabaseKind kind)
    {
        await using var app = await RunningApp.StartAsync(kind);
        var amara = await app.AddAsync("amara", app.World.Rowan, Role.Member);
        using var browser = await app.SignedInAsync("amara");
        (await browser.GetStringAsync("/account", Cancel)).ShouldNotContain("Show none");

        await using (var db = app.World.Open())
        {
            db.Add(new Photo(amara, new("image/png", [1]), app.Clock.GetUtcNow()));
            await db.SaveChangesAsync(Cancel);
        }

        (await browser.GetStringAsync("/account", Cancel)).ShouldContain("Show none");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    private static async Task<HttpResponseMessage> SendAsync(HttpClient browser, byte[]? picture)
    {
        var token = RunningApp.TokenIn(await browser.GetStringAsync("/account", Cancel));
        using var form = new MultipartFormDataContent { { new StringContent("photo"), "_handler" }, { new StringContent(token), "__RequestVerificationToken" }, { new StringContent(picture is null ? "remove" : "show"), "Answer" } };
        if (picture is not null)
        {
            var file = new ByteArrayContent(picture);
            file.Headers.ContentType = new MediaTypeHeaderValue("text/html");
            form.Add(file, "Photo", "me.html");
        }

        return await browser.PostAsync("/account", form, Cancel);
    }
}
