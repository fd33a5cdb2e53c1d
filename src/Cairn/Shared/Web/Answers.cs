using Cairn.Shared.Basics;
using Microsoft.AspNetCore.Http;

namespace Cairn.Shared.Web;

/// <summary>How an outcome is told to a browser.</summary>
internal static class Answers
{
    public static int StatusOf(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Accepted => StatusCodes.Status200OK,
        OutcomeKind.Overtaken => StatusCodes.Status409Conflict,
        OutcomeKind.NotAllowed => StatusCodes.Status403Forbidden,
        OutcomeKind.NotFound => StatusCodes.Status404NotFound,
        _ => StatusCodes.Status422UnprocessableEntity,
    };
}
