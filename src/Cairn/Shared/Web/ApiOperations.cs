using System.Globalization;
using Cairn.Shared.Basics;
using Cairn.Shared.Language;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ApiExplorer;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.OpenApi;

namespace Cairn.Shared.Web;

/// <summary>Describes what every route of the API has in common: the scope it asks for, the tag that a change needs, and what refuses before the route itself does.</summary>
internal static class ApiOperations
{
    private static readonly Words English = Words.In(SpokenLanguage.English);

    public static void Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context)
    {
        var route = context.Description;
        operation.Responses ??= new();
        if (route.ActionDescriptor.EndpointMetadata.OfType<NeededScope>().FirstOrDefault() is { } needed)
        {
            operation.Description = $"Needs a token with the scope {needed.Scope}.";
            operation.Security = [new() { [new OpenApiSecuritySchemeReference(ApiDocument.TokenScheme, context.Document)] = [needed.Scope] }];
        }

        foreach (var parameter in (operation.Parameters ?? []).OfType<OpenApiParameter>())
            parameter.Description ??= Paged(parameter.Name);
        foreach (var status in operation.RequestBody is null ? new[] { 403, 429 } : [400, 403, 413, 429])
            Answer(operation.Responses, status);
        if (NeedsTag(route))
        {
            operation.Parameters = [.. operation.Parameters ?? [], new OpenApiParameter { Name = "If-Match", In = ParameterLocation.Header, Required = true, Description = "The ETag that you saw.", Schema = Text() }];
            Answer(operation.Responses, 412);
            Answer(operation.Responses, 428);
        }

        if (NeedsTag(route) || IsChangedByTag(route, context.ApplicationServices.GetRequiredService<IApiDescriptionGroupCollectionProvider>().ApiDescriptionGroups.Items))
            Tag(operation.Responses);
    }

    private static bool NeedsTag(ApiDescription route) => route.SupportedResponseTypes.Any(answer => answer.StatusCode == StatusCodes.Status428PreconditionRequired);

    /// <summary>What is changed by its tag is read with it.</summary>
    private static bool IsChangedByTag(ApiDescription route, IReadOnlyList<ApiDescriptionGroup> groups) => route.HttpMethod == HttpMethods.Get
        && groups.SelectMany(group => group.Items).Any(other => other.HttpMethod == HttpMethods.Put && other.RelativePath == route.RelativePath && NeedsTag(other));

    private static void Answer(OpenApiResponses answers, int status)
    {
        var words = English.Has($"Api.{status}.Title") ? $"Api.{status}.Title" : $"Problem.{status}.Title";
        var answer = new OpenApiResponse { Description = English[words] };
        if (status == StatusCodes.Status429TooManyRequests)
            answer.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["Retry-After"] = new OpenApiHeader { Description = "How many seconds to wait.", Schema = Text() } };
        answers[status.ToString(CultureInfo.InvariantCulture)] = answer;
    }

    private static void Tag(OpenApiResponses answers)
    {
        foreach (var answer in answers.Where(one => one.Key.StartsWith('2')).Select(one => one.Value).OfType<OpenApiResponse>())
            answer.Headers = new Dictionary<string, IOpenApiHeader>(StringComparer.Ordinal) { ["ETag"] = new OpenApiHeader { Description = "The version that is there now.", Schema = Text() } };
    }

    private static string? Paged(string? name) => name switch
    {
        "page" => "Which page, from 1.",
        "size" => $"How many on a page: {Paging.UsualSize}, or another number up to {Paging.LargestSize}.",
        _ => null,
    };

    private static OpenApiSchema Text() => new() { Type = JsonSchemaType.String };
}
