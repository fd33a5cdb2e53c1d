using Cairn.Shared.Language;
using Cairn.Shared.Web;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Cairn.Shared.Layout;

/// <summary>What is answered when something is refused or breaks: a page in plain words, and for programs the same words as problem+json.</summary>
internal static class Problems
{
    /// <summary>The answers that have words of their own; any other takes those of the first or the last.</summary>
    private static readonly int[] Told = [400, 403, 404, 405, 409, 413, 429, 503, 500];

    public static void AddPlainProblems(this IServiceCollection services) => services.AddProblemDetails(options => options.CustomizeProblemDetails = problem =>
    {
        if (problem.ProblemDetails.Detail is not null)
            return; // whoever gave a reason gave its title too

        var (response, words) = (problem.HttpContext.Response, problem.HttpContext.RequestServices.GetRequiredService<Words>());
        var ofPrograms = $"Api.{response.StatusCode}";
        var isTold = words.Has(ofPrograms + ".Title");
        problem.ProblemDetails.Title = words[isTold ? ofPrograms + ".Title" : TitleOf(response.StatusCode)];
        problem.ProblemDetails.Detail = Unreadable.PartIn(problem.HttpContext) is { Length: > 0 } part ? words["Api.400.Part", part]
            : isTold ? words[ofPrograms + ".Text"]
            : TextOf(response.StatusCode, response, words);
    });

    public static void UsePlainProblems(this WebApplication app)
    {
        app.UseExceptionHandler("/problem/500", createScopeForErrors: true);
        app.UseStatusCodePagesWithReExecute("/problem/{0}", createScopeForStatusCodePages: true);
        app.UseWhen(context => context.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase), programs =>
        {
            programs.UseExceptionHandler(new ExceptionHandlerOptions());
            programs.UseStatusCodePages();
        });
        app.Use((context, next) =>
        {
            // The page of a problem is read, whatever was sent before it.
            if (context.Features.Get<IStatusCodeReExecuteFeature>() is not null || context.Features.Get<IExceptionHandlerFeature>() is not null)
                context.Request.Method = HttpMethods.Get;
            return next(context);
        });
        app.UseMiddleware<RefusedForms>();
    }

    public static string TitleOf(int status) => $"Problem.{Nearest(status)}.Title";

    public static string TextOf(int status, HttpResponse response, Words words) => status == StatusCodes.Status429TooManyRequests
        ? words["Problem.429.Text", WaitIn(response, words)]
        : words[$"Problem.{Nearest(status)}.Text"];

    private static string WaitIn(HttpResponse response, Words words) =>
        !int.TryParse(response.Headers.RetryAfter, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out var seconds) ? words["WaitAWhile"]
        : seconds <= 1 ? words["WaitASecond"]
        : seconds < 120 ? words["WaitSeconds", seconds]
        : words["WaitMinutes", (seconds + 59) / 60];

    private static int Nearest(int status) => Told.Contains(status) ? status : status >= StatusCodes.Status500InternalServerError ? 500 : 400;
}
