package org.cvmworkbench.intake;

import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.cvmworkbench.model.ErrorKind;
import org.cvmworkbench.model.Kind;
import org.cvmworkbench.model.WorkbenchException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A JSON file of profiles: one, an object of settings with `kind`, `keep` and `duplicates` among them; or one for each
/// pattern of file names, as `{"orders*.csv": {…}, "clients.xlsx": {…}}`.
public final class ProfileFile {
    private static final String KIND = "kind";
    private static final String KEEP = "keep";
    private static final String DUPLICATES = "duplicates";

    private record Entry(String pattern, Profile profile) {}

    private final List<Entry> entries;

    private ProfileFile(List<Entry> entries) {
        this.entries = entries;
    }

    /// @throws WorkbenchException where there is no such file, or it is no profile
    public static ProfileFile read(Path file) throws WorkbenchException {
        if (Files.notExists(file)) throw new WorkbenchException(ErrorKind.FILE_MISSING, file.toString());
        try {
            return of(String.valueOf(file.getFileName()), JsonMapper.shared().readTree(file));
        } catch (JacksonException | IllegalArgumentException broken) {
            throw new WorkbenchException(broken, ErrorKind.PROFILE, file.toString());
        }
    }

    private static ProfileFile of(String name, JsonNode json) {
        if (!(json instanceof ObjectNode object)) throw new IllegalArgumentException(name);
        List<Entry> entries = new ArrayList<>();
        boolean several = !object.isEmpty() && object.valueStream().allMatch(one -> one.isObject() && !one.isEmpty());
        if (several) object.forEachEntry((pattern, one) -> entries.add(new Entry(pattern, profile(pattern, one))));
        else entries.add(new Entry("*", profile(name, object)));
        return new ProfileFile(entries);
    }

    private static Profile profile(String name, JsonNode json) {
        Map<String, String> settings = new TreeMap<>();
        json.forEachEntry((key, value) -> {
            if (!value.isValueNode()) throw new IllegalArgumentException(key);
            settings.put(key, value.asString());
        });
        Optional<Kind> kind = Optional.ofNullable(settings.remove(KIND)).map(ProfileFile::kind);
        Optional<String> keep = Optional.ofNullable(settings.remove(KEEP));
        Optional<Duplicates> duplicates =
                Optional.ofNullable(settings.remove(DUPLICATES)).map(Duplicates::of);
        return new Profile(name, kind, settings, keep, duplicates);
    }

    private static Kind kind(String word) {
        return Kind.of(word).orElseThrow(() -> new IllegalArgumentException(word));
    }

    /// The profile of a file, the first whose pattern fits its name; `*` stands for any text.
    public Optional<Profile> of(Path file) {
        Path name = Path.of(String.valueOf(file.getFileName()));
        return entries.stream()
                .filter(entry -> FileSystems.getDefault()
                        .getPathMatcher("glob:" + entry.pattern())
                        .matches(name))
                .map(Entry::profile)
                .findFirst();
    }

    /// One profile from its text.
    ///
    /// @throws IllegalArgumentException where it is none
    public static Profile parse(String name, String text) {
        return profile(name, JsonMapper.shared().readTree(text));
    }

    /// One profile as such a file has it.
    public static String text(Profile profile) {
        ObjectNode json = JsonMapper.shared().createObjectNode();
        profile.kind().ifPresent(kind -> json.put(KIND, kind.word()));
        new TreeMap<>(profile.settings()).forEach(json::put);
        profile.keep().ifPresent(rule -> json.put(KEEP, rule));
        profile.duplicates().ifPresent(policy -> json.put(DUPLICATES, policy.word()));
        return json.toString();
    }
}
