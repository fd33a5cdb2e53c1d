using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace Cairn.Spc.Tests.House;

/// <summary>Reads the public face of an assembly.</summary>
internal static class PublicApi
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<Type> TypesOf(Assembly assembly) => assembly.GetExportedTypes().OrderBy(type => type.FullName, StringComparer.Ordinal);

    /// <summary>Every type and its members, in alphabetical order; what the compiler adds to records is left out.</summary>
    public static string Describe(Assembly assembly)
    {
        var text = new StringBuilder();
        foreach (var type in TypesOf(assembly))
        {
            text.Append(Heading(type)).Append('\n');
            foreach (var member in Members(type).Order(StringComparer.Ordinal))
                text.Append("    ").Append(member).Append('\n');
            text.Append('\n');
        }

        return text.ToString();
    }

    public static bool HasNoOpenConstructor(Type type) =>
        type.GetConstructors(Declared).All(constructor => constructor.IsStatic || constructor.IsAssembly || constructor.IsPrivate || constructor.IsFamilyAndAssembly);

    public static IEnumerable<string> SettersOf(Type type) => type.GetProperties(Declared)
        .Where(property => property.SetMethod is { IsPublic: true } setter && !IsInit(setter))
        .Select(property => property.Name);

    public static IEnumerable<string> OpenFieldsOf(Type type) => type.IsEnum ? [] : type.GetFields(Declared)
        .Where(field => !field.IsInitOnly && !field.IsLiteral && (field.IsPublic || (!type.IsValueType && !IsBackingField(field))))
        .Select(field => field.Name);

    /// <summary>The field behind a property is judged by the property.</summary>
    private static bool IsBackingField(FieldInfo field) => field.IsDefined(typeof(CompilerGeneratedAttribute));

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(IsExternalInit));

    private static string Heading(Type type)
    {
        var sort = type.IsEnum ? "enum" : type.IsValueType ? "struct" : type is { IsAbstract: true, IsSealed: true } ? "static class" : type.IsSealed ? "sealed class" : "abstract class";
        return type.BaseType is { } parent && parent != typeof(object) && !type.IsValueType ? $"{sort} {type.FullName} : {Name(parent)}" : $"{sort} {type.FullName}";
    }

    private static IEnumerable<string> Members(Type type)
    {
        if (type.IsEnum)
            return Enum.GetNames(type).Select(name => $"{Convert.ToInt32(Enum.Parse(type, name), System.Globalization.CultureInfo.InvariantCulture):D4} {name}");

        const BindingFlags Open = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;
        return
        [
            .. type.GetConstructors(Open).Select(constructor => $"new({Parameters(constructor)})"),
            .. type.GetFields(Open).Select(field => $"{Name(field.FieldType)} {field.Name}{(field.IsLiteral ? " = " + Convert.ToString(field.GetRawConstantValue(), System.Globalization.CultureInfo.InvariantCulture) : "")}"),
            .. type.GetProperties(Open).Select(property => $"{Static(property.GetMethod!)}{Name(property.PropertyType)} {property.Name}{Index(property)} {{ get;{(property.SetMethod is { IsPublic: true } ? " init;" : "")} }}"),
            .. type.GetMethods(Open).Where(method => !IsAdded(method)).Select(method => $"{Static(method)}{Name(method.ReturnType)} {method.Name}({Parameters(method)})"),
        ];
    }

    private static bool IsAdded(MethodInfo method) =>
        (method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal)) || method.IsDefined(typeof(CompilerGeneratedAttribute));

    private static string Static(MethodInfo method) => method.IsStatic ? "static " : "";

    private static string Index(PropertyInfo property) => property.GetIndexParameters() is [var index] ? $"[{Name(index.ParameterType)}]" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        Name(parameter.ParameterType) + " " + parameter.Name + (parameter.HasDefaultValue ? " = " + (parameter.DefaultValue ?? "null") : "")));

    private static string Name(Type type) => type.IsGenericType
        ? type.Name[..type.Name.IndexOf('`', StringComparison.Ordinal)] + "<" + string.Join(", ", type.GetGenericArguments().Select(Name)) + ">"
        : type.Name;
}
