package dev.ringi.engine.security;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.authorization.Groups;
import org.camunda.bpm.engine.impl.IdentityServiceImpl;

/** CVE-2026-77226: while {@code camunda-admin} has no member, a stranger may create one. So its last one stays. */
class AdministratorKeepingIdentityService extends IdentityServiceImpl {

    @Override
    public void deleteUser(String userId) {
        keepLastAdministrator(userId);
        super.deleteUser(userId);
    }

    @Override
    public void deleteMembership(String userId, String groupId) {
        if (Groups.CAMUNDA_ADMIN.equals(groupId)) {
            keepLastAdministrator(userId);
        }
        super.deleteMembership(userId, groupId);
    }

    @Override
    public void deleteGroup(String groupId) {
        if (Groups.CAMUNDA_ADMIN.equals(groupId)) {
            throw new BadUserRequestException("管理者のグループは削除できません。");
        }
        super.deleteGroup(groupId);
    }

    private void keepLastAdministrator(String userId) {
        var administrators =
                createUserQuery().memberOfGroup(Groups.CAMUNDA_ADMIN).list();
        if (administrators.size() == 1 && administrators.get(0).getId().equals(userId)) {
            throw new BadUserRequestException("最後の管理者は外せません。先に別の管理者を加えてください。");
        }
    }
}
