package dev.ringi;

import dev.ringi.organization.OrganizationImport;
import java.nio.charset.StandardCharsets;
import org.springframework.boot.test.context.TestComponent;

/**
 * A small town hall: 企画課 (the policy office: head kato, suda), 納税課 d2 (head hara, mori), 債権課 d3 (head ueda, oka);
 * committee members ito and abe, their secretary suda, headquarters' mayor ono. The other one of each department covers its head.
 */
@TestComponent
public class Town {

    public static final String FILE = """
            people:
              - {id: kato, name: 加藤 一郎, mail: kato@machi.example.jp}
              - {id: suda, name: 須田 薫, mail: suda@machi.example.jp}
              - {id: mori, name: 森 文, mail: mori@machi.example.jp}
              - {id: hara, name: 原 誠, mail: hara@machi.example.jp}
              - {id: ueda, name: 上田 恵, mail: ueda@machi.example.jp}
              - {id: oka, name: 岡 実, mail: oka@machi.example.jp}
              - {id: ito, name: 伊藤 進, mail: ito@machi.example.jp}
              - {id: abe, name: 阿部 光, mail: abe@machi.example.jp}
              - {id: ono, name: 小野 豊, mail: ono@machi.example.jp}
              - {id: seki, name: 関 守, mail: seki@machi.example.jp}
            departments:
              - code: d1
                name: 企画課
                policy_office: true
                members:
                  - {person: kato, title: 課長, head: true}
                  - {person: suda, title: 主査}
                deputies: [suda]
              - code: d2
                name: 納税課
                members:
                  - {person: hara, title: 課長, head: true}
                  - {person: mori, title: 主査}
                deputies: [mori]
              - code: d3
                name: 債権課
                members:
                  - {person: ueda, title: 課長, head: true}
                  - {person: oka, title: 主事}
                deputies: [oka]
            committee:
              name: 改革委員会
              members: [{person: ito, title: 委員}, {person: abe, title: 委員}]
            secretariat: {name: 改革委員会事務局, members: [{person: suda, title: 書記}]}
            headquarters: {name: 改革本部, members: [{person: ono, title: 本部長}]}
            administrators: {name: 管理者, members: [{person: seki, title: 管理者}]}
            """;

    private final OrganizationImport organization;

    public Town(OrganizationImport organization) {
        this.organization = organization;
    }

    /** To be changed by a test that needs more. */
    public String file() {
        return FILE;
    }

    public void found() {
        organization.read("town.yaml", FILE.getBytes(StandardCharsets.UTF_8));
    }
}
