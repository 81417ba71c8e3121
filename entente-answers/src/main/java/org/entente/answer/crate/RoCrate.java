package org.entente.answer.crate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.entente.answer.page.Source;
import org.entente.answer.page.Table;
import org.entente.run.Version;

/// An answer described as RO-Crate 1.1 [ROCrate2022]: the files, the command and program that made
/// them, and the works that they rest on.
final class RoCrate {
  private static final String SPECIFICATION = "https://w3id.org/ro/crate/1.1";
  private static final String ID = "@id";
  private static final String PROGRAM = "#entente";
  private static final String LICENCE = "#licence";

  private final Crate crate;
  private final List<Map<String, Object>> graph = new ArrayList<>();
  private final List<Map<String, Object>> parts = new ArrayList<>();

  private RoCrate(Crate crate) {
    this.crate = crate;
  }

  static Map<String, Object> of(Crate crate) {
    return new RoCrate(crate).described();
  }

  private Map<String, Object> described() {
    file(Crate.HTML_FILE, "The report", "text/html");
    file(Crate.JSON_FILE, "The answer as JSON", "application/json");
    file("datapackage.json", "The tables, column by column", "application/json");
    for (Table table : crate.tables()) {
      file(Crate.path(table), table.title(), "text/csv");
    }
    List<Map<String, Object>> citations = new ArrayList<>();
    for (Source source : crate.page().sources()) {
      String id = "#source-" + source.key();
      Map<String, Object> work = entity(id, "CreativeWork", source.title());
      work.put("version", source.version());
      work.put("description", source.citation());
      work.put("license", source.licence());
      citations.add(link(id));
    }
    made(citations);
    Map<String, Object> described = new LinkedHashMap<>();
    described.put("@context", SPECIFICATION + "/context");
    described.put("@graph", graph);
    return described;
  }

  private void made(List<Map<String, Object>> citations) {
    Map<String, Object> own =
        entity("ro-crate-metadata.json", "CreativeWork", "The description of this folder");
    own.put("conformsTo", link(SPECIFICATION));
    own.put("about", link("./"));
    Map<String, Object> root = entity("./", "Dataset", crate.page().title());
    root.put("description", crate.page().finding());
    root.put("datePublished", crate.made().toString());
    root.put("license", link(LICENCE));
    root.put("hasPart", parts);
    root.put("citation", citations);
    root.put("mentions", link("#made"));
    entity(LICENCE, "CreativeWork", "Licences")
        .put(
            "description",
            "The program and its words: Apache-2.0. The datasets that the figures rest on are their"
                + " publishers'; the licence of each stands with it.");
    entity(PROGRAM, "SoftwareApplication", "Entente").put("version", Version.current());
    Map<String, Object> action = entity("#made", "CreateAction", crate.command());
    action.put("instrument", link(PROGRAM));
    action.put("object", citations);
    action.put("result", parts);
  }

  private void file(String path, String name, String type) {
    entity(path, "File", name).put("encodingFormat", type);
    parts.add(link(path));
  }

  private Map<String, Object> entity(String id, String type, String name) {
    Map<String, Object> entity = new LinkedHashMap<>();
    entity.put(ID, id);
    entity.put("@type", type);
    entity.put("name", name);
    graph.add(entity);
    return entity;
  }

  private static Map<String, Object> link(String id) {
    return Map.of(ID, id);
  }
}
