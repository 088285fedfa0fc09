using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using Scriban.Runtime;

namespace Publication.Rendering;

/// <summary>
/// The public properties of one class under their names in templates (<c>SiteTitle</c> is <c>site_title</c>), read
/// through delegates that are made once for a class.
/// </summary>
internal sealed class Members
{
    private static readonly ConcurrentDictionary<Type, Members> Known = new();

    private const string Whole = "Nothing of this assembly is trimmed, and layouts read no other classes' members than its own.";

    private static readonly MethodInfo OpenGetter = typeof(Members).GetMethod(nameof(Getter), BindingFlags.NonPublic | BindingFlags.Static)!;

    private readonly Dictionary<string, Func<object, object?>> getters = new(StringComparer.Ordinal);

    [UnconditionalSuppressMessage("Trimming", "IL2070", Justification = Whole)]
    private Members(Type type)
    {
        var names = new List<string>();
        foreach (var property in type.GetProperties(BindingFlags.Public | BindingFlags.Instance))
        {
            if (property.GetMethod is not { IsPublic: true } get || property.GetIndexParameters().Length > 0) continue;
            var name = StandardMemberRenamer.Rename(property.Name);
            if (getters.TryAdd(name, Compile(type, property, get))) names.Add(name);
        }
        Names = names;
    }

    /// <summary>In the order of declaration.</summary>
    public IReadOnlyList<string> Names { get; }

    public static Members Of(Type type) => Known.GetOrAdd(type, t => new Members(t));

    public bool Has(string name) => getters.ContainsKey(name);

    public bool TryGet(object target, string name, out object? value)
    {
        var found = getters.TryGetValue(name, out var getter);
        value = found ? getter!(target) : null;
        return found;
    }

    [UnconditionalSuppressMessage("Trimming", "IL2060", Justification = Whole)]
    private static Func<object, object?> Compile(Type type, PropertyInfo property, MethodInfo get)
    {
        if (!RuntimeFeature.IsDynamicCodeSupported || type.IsValueType || property.PropertyType.IsByRef) return property.GetValue;
        var getter = OpenGetter.MakeGenericMethod(get.DeclaringType!, property.PropertyType);
        return (Func<object, object?>)getter.Invoke(null, [get])!;
    }

    private static Func<object, object?> Getter<TTarget, TValue>(MethodInfo get)
    {
        var read = get.CreateDelegate<Func<TTarget, TValue>>();
        return target => read((TTarget)target);
    }
}
