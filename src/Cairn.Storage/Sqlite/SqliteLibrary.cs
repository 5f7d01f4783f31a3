using System.Reflection;
using System.Runtime.InteropServices;
using SQLitePCL;

namespace Cairn.Storage.Sqlite;

/// <summary>Chooses the native SQLite: the system's own, which the system keeps up to date, where it is new enough and has full-text search and
/// R*Trees; otherwise the one that ships with the program.</summary>
internal static class SqliteLibrary
{
    private const int OldestVersion = 3_035_000;
    private static readonly string[] Names =
        OperatingSystem.IsWindows() ? ["winsqlite3"] : OperatingSystem.IsMacOS() ? ["/usr/lib/libsqlite3.dylib"] : ["libsqlite3.so.0"];

    private static readonly Lazy<bool> Ready = new(() =>
    {
        NativeLibrary.SetDllImportResolver(typeof(SQLite3Provider_e_sqlite3).Assembly, Resolve);
        raw.SetProvider(new SQLite3Provider_e_sqlite3());
        return true;
    });

    /// <summary>Must have been called before the first connection; later calls do nothing.</summary>
    public static void Load() => _ = Ready.Value;

    private static IntPtr Resolve(string name, Assembly assembly, DllImportSearchPath? path)
    {
        if (name == "e_sqlite3")
        {
            foreach (string candidate in Names)
            {
                if (NativeLibrary.TryLoad(candidate, out IntPtr library))
                {
                    if (IsGoodEnough(library))
                    {
                        return library;
                    }

                    NativeLibrary.Free(library);
                }
            }
        }

        return IntPtr.Zero;
    }

    private static bool IsGoodEnough(IntPtr library) =>
        NativeLibrary.TryGetExport(library, "sqlite3_libversion_number", out IntPtr version)
        && Marshal.GetDelegateForFunctionPointer<VersionNumber>(version)() >= OldestVersion
        && NativeLibrary.TryGetExport(library, "sqlite3_compileoption_used", out IntPtr used)
        && Marshal.GetDelegateForFunctionPointer<CompileOptionUsed>(used) is { } has
        && has("ENABLE_FTS5") == 1
        && has("ENABLE_RTREE") == 1;

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int VersionNumber();

    [UnmanagedFunctionPointer(CallingConvention.Cdecl)]
    private delegate int CompileOptionUsed([MarshalAs(UnmanagedType.LPStr)] string option);
}
