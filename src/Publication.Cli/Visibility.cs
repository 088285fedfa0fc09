using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Publication.Tests")]
