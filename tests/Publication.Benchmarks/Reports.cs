using System.Text.Json.Serialization;

namespace Publication.Benchmarks;

/// <summary>What child processes report, as JSON.</summary>
[JsonSerializable(typeof(Measured))]
[JsonSerializable(typeof(Previewed))]
internal sealed partial class Reports : JsonSerializerContext;
