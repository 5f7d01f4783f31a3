using System.Text.Json.Serialization;
using Microsoft.AspNetCore.Mvc;

namespace Cairn.App.Api;

/// <summary>How the API writes JSON, made when the program is built: names in lower case with underscores, as <c>cairn code</c> writes them.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower)]
[JsonSerializable(typeof(ApiPage<ApiEvent>))]
[JsonSerializable(typeof(ApiPage<ApiClaim>))]
[JsonSerializable(typeof(ApiPage<ApiAssessment>))]
[JsonSerializable(typeof(ApiPage<ApiIncident>))]
[JsonSerializable(typeof(ApiPage<ApiReport>))]
[JsonSerializable(typeof(ApiStats))]
[JsonSerializable(typeof(ProblemDetails))]
internal sealed partial class ApiJson : JsonSerializerContext;
