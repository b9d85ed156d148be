"""Uses a sandbox's endpoint as a Python program would use AWS. Prints one JSON object of what it saw."""
import json
import sys

import boto3
from botocore.config import Config
from botocore.exceptions import ClientError

options = {
    'region_name': 'us-east-1',
    'endpoint_url': sys.argv[1],
    'aws_access_key_id': 'any',
    'aws_secret_access_key': 'key',
}
ec2 = boto3.client('ec2', **options)
s3 = boto3.client('s3', config=Config(s3={'addressing_style': 'path'}), **options)
seen = {}


def code(call, **arguments):
    try:
        call(**arguments)
    except ClientError as error:
        return [error.response['Error']['Code'], error.response['ResponseMetadata']['HTTPStatusCode']]
    return None


seen['account'] = boto3.client('sts', **options).get_caller_identity()['Account']
name = '/aws/service/ami-amazon-linux-latest/al2023-ami-kernel-default-x86_64'
image = boto3.client('ssm', **options).get_parameter(Name=name)['Parameter']['Value']
seen['image'] = ec2.describe_images(ImageIds=[image])['Images'][0]['Name']
seen['pages'] = sum(len(page['Images']) for page in ec2.get_paginator('describe_images').paginate(
    Owners=['amazon'], PaginationConfig={'PageSize': 10}))
seen['all'] = len(ec2.describe_images(Owners=['amazon'])['Images'])

key = ec2.create_key_pair(KeyName='key', KeyType='ed25519')['KeyMaterial']
seen['key'] = key.splitlines()[0]
group = ec2.create_security_group(GroupName='group', Description='of boto3')['GroupId']
ec2.authorize_security_group_ingress(GroupId=group, IpPermissions=[
    {'IpProtocol': 'tcp', 'FromPort': 22, 'ToPort': 22, 'IpRanges': [{'CidrIp': '0.0.0.0/0'}]}])
launch = ec2.run_instances(
    ImageId=image, InstanceType='t3.micro', MinCount=1, MaxCount=1, KeyName='key', SecurityGroupIds=[group],
    UserData='#!/bin/sh\n', TagSpecifications=[{'ResourceType': 'instance', 'Tags': [{'Key': 'Name', 'Value': ''}]}])
instance = launch['Instances'][0]['InstanceId']
seen['launched'] = launch['Instances'][0]['State']['Name']
ec2.get_waiter('instance_running').wait(InstanceIds=[instance])
ec2.get_waiter('instance_status_ok').wait(InstanceIds=[instance])
running = ec2.describe_instances(InstanceIds=[instance])['Reservations'][0]['Instances'][0]
seen['tags'] = running['Tags']
seen['bare metadata'] = running['MetadataOptions']['HttpTokens']
ec2.stop_instances(InstanceIds=[instance])
ec2.get_waiter('instance_stopped').wait(InstanceIds=[instance])
made = ec2.create_image(InstanceId=instance, Name='of boto3')['ImageId']
ec2.get_waiter('image_available').wait(ImageIds=[made])
snapshot = ec2.describe_images(ImageIds=[made])['Images'][0]['BlockDeviceMappings'][0]['Ebs']['SnapshotId']
ec2.get_waiter('snapshot_completed').wait(SnapshotIds=[snapshot])
ec2.create_tags(Resources=[made, snapshot], Tags=[{'Key': 'a', 'Value': 'b'}])
seen['tagged'] = len(ec2.describe_tags(Filters=[{'Name': 'key', 'Values': ['a']}])['Tags'])
ec2.modify_image_attribute(ImageId=made, LaunchPermission={'Add': [{'UserId': '111111111111'}]})
seen['shared'] = ec2.describe_image_attribute(ImageId=made, Attribute='launchPermission')['LaunchPermissions']
ec2.terminate_instances(InstanceIds=[instance])
ec2.get_waiter('instance_terminated').wait(InstanceIds=[instance])
ec2.deregister_image(ImageId=made)
ec2.delete_snapshot(SnapshotId=snapshot)
ec2.delete_security_group(GroupId=group)
ec2.delete_key_pair(KeyName='key')

seen['faults'] = {
    'dry run': code(ec2.run_instances, ImageId=image, MinCount=1, MaxCount=1, InstanceType='t3.micro', DryRun=True),
    'image': code(ec2.describe_images, ImageIds=['ami-0123456789abcdef0']),
    'malformed': code(ec2.describe_instances, InstanceIds=['i-1']),
    'filter': code(ec2.describe_vpcs, Filters=[{'Name': 'no-such-filter', 'Values': ['x']}]),
    'action': code(ec2.describe_addresses),
    'bucket': code(s3.get_object, Bucket='absent', Key='key'),
}

s3.create_bucket(Bucket='bucket')
s3.put_object(Bucket='bucket', Key='a/b.txt', Body=b'hello', ContentType='text/plain', Metadata={'color': 'red'})
got = s3.get_object(Bucket='bucket', Key='a/b.txt')
seen['object'] = [got['Body'].read().decode(), got['ContentType'], got['Metadata']]
seen['listed'] = [item['Key'] for item in s3.list_objects_v2(Bucket='bucket', Prefix='a/')['Contents']]
s3.delete_objects(Bucket='bucket', Delete={'Objects': [{'Key': 'a/b.txt'}]})
s3.delete_bucket(Bucket='bucket')
seen['buckets'] = s3.list_buckets()['Buckets']
print(json.dumps(seen))
